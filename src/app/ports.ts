import type { Instant } from '../core/instant';
import type {
  Batch,
  BatchAnswer,
  DataFilter,
  MetadataAnswer,
  Spreadsheet,
  ValuesAnswer,
  ValuesQuery,
} from './api';

/** The workbook, as the Sheets API offers it. Any call may throw; an error says nothing of what happened. */
export interface SheetsPort {
  /** `fields` names the parts of the answer that are wanted; all of it, unless told. */
  readValues(query: ValuesQuery, fields?: string): ValuesAnswer;
  readStructure(fields: string): Spreadsheet;
  /** Cells of some ranges, of each only what is named. */
  readCells(dataFilters: DataFilter[], fields: string): Spreadsheet;
  write(batch: Batch, fields: string): BatchAnswer;
  searchMetadata(filters: DataFilter[]): MetadataAnswer;
}

/** Workbooks beside the one that is open: only the probe makes any. */
export interface WorkbooksPort {
  /** Makes an empty workbook and gives its id. */
  create(title: string): string;
  open(workbookId: string): SheetsPort;
}

export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface MailPort {
  /** Recipients that may still be written to in this execution. */
  remaining(): number;
  send(mail: Mail): void;
}

interface EntryTime {
  readonly dateTime: string;
  readonly timeZone: string;
}

/** An event as it is sent: the whole of it. */
export interface CalendarEntry {
  readonly id: string;
  readonly status: 'confirmed' | 'cancelled';
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly start: EntryTime;
  readonly end: EntryTime;
  readonly visibility: 'private';
  readonly extendedProperties: { readonly private: Readonly<Record<string, string>> };
}

/** An event as it is listed; of a deleted one perhaps no more than its id. */
export interface ListedEntry {
  readonly id: string;
  readonly status?: string;
  readonly summary?: string;
  readonly location?: string;
  readonly description?: string;
  readonly start?: Partial<EntryTime>;
  readonly end?: Partial<EntryTime>;
  readonly visibility?: string;
}

export interface CalendarQuery {
  readonly privateExtendedProperty: string;
  readonly showDeleted: boolean;
  readonly timeMin: string;
  readonly maxResults: number;
  readonly pageToken?: string;
}

/** Calendars that the person at the keyboard owns. What is refused is thrown as a `CalendarFault`. */
export interface CalendarPort {
  list(
    calendarId: string,
    query: CalendarQuery,
  ): { readonly items?: readonly ListedEntry[]; readonly nextPageToken?: string };
  insert(calendarId: string, entry: CalendarEntry): void;
  update(calendarId: string, entry: CalendarEntry): void;
}

/** Why a calendar did not do it: the status as HTTP has it, 0 when none was told, and the reason in a word. */
export class CalendarFault extends Error {
  constructor(
    readonly status: number,
    readonly reason: string,
  ) {
    super(reason);
    this.name = 'CalendarFault';
  }
}

/** Small things kept beside the workbook, the same for everybody. */
export interface MemoryPort {
  get(key: string): string | undefined;
  /** Everything that is kept, in one call. */
  all(): Readonly<Record<string, string>>;
  set(key: string, value: string): void;
}

export interface TriggersPort {
  /** True when the person at the keyboard has one of this name. */
  has(handler: string): boolean;
  installHourly(handler: string): void;
}

export interface MenuEntry {
  readonly label: string;
  readonly handler: string;
}

export interface UiPort {
  menu(title: string, groups: readonly (readonly MenuEntry[])[]): void;
  sidebar(file: string, title: string): void;
  alert(title: string, text: string): void;
  /** Takes whoever is at the keyboard to a cell; false when its tab is gone. */
  show(sheetId: number, cell: string): boolean;
}

/** What the use cases need of the world. */
export interface Ports {
  readonly sheets: SheetsPort;
  readonly workbooks: WorkbooksPort;
  readonly mail: MailPort;
  readonly calendar: CalendarPort;
  readonly memory: MemoryPort;
  readonly triggers: TriggersPort;
  readonly ui: UiPort;
  workbookId(): string;
  workbookUrl(): string;
  /** E-mail address of the person at the keyboard, or of the trigger's owner. */
  user(): string;
  /** The same as Google tells it of the person in the browser; often empty. */
  activeUser(): string;
  /** Now, on the workbook's clock. */
  now(): Instant;
  /** A random id, another one at every call. */
  newId(): string;
  pause(milliseconds: number): void;
}
