import type { Stored } from '../../core/row-view';
import type { agencies } from './tab';

export type Agency = Stored<typeof agencies>;
export type Frequency = NonNullable<Agency['frequency']>;

/** How often an agency is written to: what it has not chosen is weekly, for leadership monthly (domain page, section 6). */
export const frequencyOf = ({
  digest,
  frequency,
  type,
}: Pick<Agency, 'digest' | 'frequency' | 'type'>): Frequency | 'off' =>
  digest === 'no' ? 'off' : (frequency ?? (type === 'leadership' ? 'monthly' : 'weekly'));

/** Those who have a hand in a session, and so get its reminder unless they or the whole digest were switched off. */
const AT_SESSIONS: readonly Agency['type'][] = ['prison', 'provider'];

export const wantsReminders = ({
  digest,
  reminders,
  type,
}: Pick<Agency, 'digest' | 'reminders' | 'type'>): boolean =>
  reminders === undefined ? digest === 'yes' && AT_SESSIONS.includes(type) : reminders === 'yes';

/** True where an agency's mail may go to an address: it names no domain, or the one of the address (domain page, section 6). */
export const isInDomain = ({ mailDomains = '' }: Pick<Agency, 'mailDomains'>, address: string): boolean => {
  const domains = mailDomains
    .toLowerCase()
    .split(/[\s,;]+/)
    .map((domain) => domain.replace(/^@/, ''))
    .filter((domain) => domain !== '');
  return domains.length === 0 || domains.some((domain) => address.toLowerCase().endsWith(`@${domain}`));
};

/** Those to whom nothing is told from which somebody could be recognised: they do not work with the participants. */
const OUTSIDE: readonly string[] = ['leadership', 'insurance', 'other'];

export const isOutside = (agencyType: string): boolean => OUTSIDE.includes(agencyType);
