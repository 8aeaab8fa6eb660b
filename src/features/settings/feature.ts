import { defineFeature } from '../../core/feature';
import { settingsRules } from './rules';
import { DEFAULT_SETTINGS, SETTING_KEYS, settings } from './tab';

const shown = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? (value ? 'ya' : 'tidak') : String(value).replace('.', ',');

export const settingsFeature = defineFeature({
  tab: settings,
  seed: SETTING_KEYS.map((setting) => ({ setting, value: shown(DEFAULT_SETTINGS[setting]) || undefined })),
  rules: settingsRules,
});
