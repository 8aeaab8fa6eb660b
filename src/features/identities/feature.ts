import { defineFeature } from '../../core/feature';
import { identitiesRules } from './rules';
import { identities } from './tab';

export const identitiesFeature = defineFeature({ tab: identities, rules: identitiesRules });
