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
  readValues(query: ValuesQuery): ValuesAnswer;
  readStructure(fields: string): Spreadsheet;
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

/** Small things kept beside the workbook, the same for everybody. */
export interface MemoryPort {
  get(key: string): string | undefined;
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
}

/** What the use cases need of the world. */
export interface Ports {
  readonly sheets: SheetsPort;
  readonly workbooks: WorkbooksPort;
  readonly mail: MailPort;
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
