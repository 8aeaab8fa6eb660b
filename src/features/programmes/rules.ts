import { orderedDays } from '../../core/ordered-days';
import { programmes } from './tab';

export const programmeDays = orderedDays(programmes, 'startOn', 'endOn');

export const programmesRules = [programmeDays] as const;
