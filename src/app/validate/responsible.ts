import type { Book } from '../../core/book';
import type { AnyTab } from '../../core/tab';
import type { Loose } from '../../core/row-view';
import { absences } from '../../features/absences/tab';
import { agencies } from '../../features/agencies/tab';
import { assessments } from '../../features/assessments/tab';
import { attendance } from '../../features/attendance/tab';
import { cohorts } from '../../features/cohorts/tab';
import { duplicates } from '../../features/duplicates/tab';
import { enrolments } from '../../features/enrolments/tab';
import { identities } from '../../features/identities/tab';
import { participants } from '../../features/participants/tab';
import { programmes } from '../../features/programmes/tab';
import { sessions } from '../../features/sessions/tab';
import { sites } from '../../features/sites/tab';
import { staff } from '../../features/staff/tab';

/** Who people are, whether they may come and when they are known not to: the prison knows. */
const OF_THE_PRISON: readonly AnyTab[] = [participants, enrolments, absences, identities, duplicates, sites];
/** What happens in class: whoever teaches it knows. */
const OF_THE_PROVIDER: readonly AnyTab[] = [sessions, attendance, assessments];

/** A row's columns by name, whatever its tab. */
type Fields = Readonly<Record<string, unknown>>;

const textIn = (row: Fields | undefined, column: string): string | undefined => {
  const value = row?.[column];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

const referred = (book: Book, tab: AnyTab, id: string | undefined): Fields | undefined =>
  id !== undefined && book.has(tab) ? book.find(tab, id) : undefined;

/** The programme that a row belongs to, by whatever it names. */
const programmeOf = (book: Book, row: Fields): Fields | undefined => {
  const through =
    referred(book, sessions, textIn(row, 'sessionId')) ??
    referred(book, enrolments, textIn(row, 'enrolmentId'));
  const cohortId = textIn(row, 'cohortId') ?? textIn(through, 'cohortId');
  const programmeId = textIn(row, 'programmeId') ?? textIn(referred(book, cohorts, cohortId), 'programmeId');
  return referred(book, programmes, programmeId);
};

const firstOf = (book: Book, type: string): string | undefined =>
  book.rows(agencies).find((agency) => agency.type === type && agency.active === 'yes')?.agencyId;

/**
 * The agency that can mend a row: the one it names as its owner or its own; of people the prison; of what happens in class
 * the programme's provider; of everything else the lead of its programme, or the manpower office, which runs it all. In a
 * workbook without such an agency (the registry) it is the prison.
 */
export const responsibleFor = (book: Book, tab?: AnyTab, row?: Loose<AnyTab>): string | undefined => {
  if (!book.has(agencies)) return undefined;
  const fields: Fields = (row as Fields | undefined) ?? {};
  const named = tab === agencies ? undefined : (textIn(fields, 'ownerId') ?? textIn(fields, 'agencyId'));
  if (named !== undefined && tab !== staff && book.find(agencies, named) !== undefined) return named;
  if (tab && OF_THE_PRISON.includes(tab)) return firstOf(book, 'prison');
  const programme = programmeOf(book, fields);
  if (tab && OF_THE_PROVIDER.includes(tab))
    return textIn(programme, 'providerId') ?? firstOf(book, 'provider');
  return textIn(programme, 'leadId') ?? firstOf(book, 'manpower') ?? firstOf(book, 'prison');
};
