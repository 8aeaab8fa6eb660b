import { defineRule } from '../../core/rule';
import { isReadable, settings } from './tab';

export const readableSetting = defineRule({
  code: 'S01',
  severity: 'E',
  text: 'The setting cannot be read: “{value}”. Its usual value is used instead.',
  on: settings,
  check: ({ setting, value }) =>
    value !== undefined && !isReadable(setting, value) && { column: 'value', params: { value } },
});

export const settingsRules = [readableSetting] as const;
