import { orderedDays } from '../../core/ordered-days';
import { absences } from './tab';

export const absencesRules = [orderedDays(absences, 'fromOn', 'toOn')] as const;
