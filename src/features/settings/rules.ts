import { defineRule } from '../../core/rule';
import { isReadable, settings } from './tab';

export const readableSetting = defineRule({
  code: 'S01',
  severity: 'E',
  text: 'The setting cannot be read: “{value}”. Its usual value is used instead.',
  why: 'Where a setting cannot be read, its usual value is used, which may not be what your office agreed on.',
  mend: 'Write the value as its note says, for example 0.8 for 80 %, or clear the cell to use the usual value.',
  on: settings,
  check: ({ setting, value }) =>
    value !== undefined && !isReadable(setting, value) && { column: 'value', params: { value } },
});

export const settingsRules = [readableSetting] as const;
