/** What the page and the server of the local host say to each other, beside the Sheets API itself. */

/** `GET /host/state`. */
export interface HostState {
  readonly spreadsheetId: string;
  /** Who the page acts as, and whom it may choose (one address a person who has used the host, the first is the default). */
  readonly user: string;
  readonly users: readonly string[];
  /** The host's clock, ISO 8601 with zone. */
  readonly now: string;
}

/** `POST /host/run`: a function of the script, run as `x-host-user`; `local:run` without the Execution API's envelope. */
export interface RunRequest {
  readonly function: string;
  readonly parameters: readonly unknown[];
  /** What is selected in the grid; the first tab's A1 unless told. */
  readonly selection?: { readonly sheetId?: number; readonly a1?: string };
}

export interface RunAnswer {
  /** What `google.script.run` would hand to the success handler (already only what it may carry). */
  readonly result?: unknown;
  /** What it would hand to the failure handler. */
  readonly error?: { readonly name: string; readonly message: string };
  /** What the execution showed, in order. */
  readonly ui: readonly UiEvent[];
}

export type UiEvent =
  | { readonly type: 'menu'; readonly menu: MenuDescription }
  | { readonly type: 'sidebar'; readonly title: string; readonly html: string }
  | {
      readonly type: 'dialog';
      readonly title: string;
      readonly html: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly type: 'alert'; readonly title: string; readonly text: string }
  | { readonly type: 'toast'; readonly title: string; readonly text: string; readonly seconds: number }
  | { readonly type: 'select'; readonly sheetId: number; readonly a1: string };

export interface MenuDescription {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

export type MenuItem =
  | { readonly type: 'item'; readonly label: string; readonly functionName: string }
  | { readonly type: 'separator' }
  | { readonly type: 'menu'; readonly menu: MenuDescription };

/** `GET /host/outbox`: newest first. */
export interface OutboxMail {
  readonly id: string;
  readonly at: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string | undefined;
  /** Display name of the sender, when the script gave one. */
  readonly name?: string;
  readonly replyTo?: string;
}

/** Cells in A1 notation: how many there are, and the first of them. */
interface Places {
  readonly count: number;
  readonly first: readonly string[];
}

/** Header `X-Host-Remarks` of `GET /host/xlsx`, percent-encoded JSON: what Excel's file could not take as it is. */
export interface ExportRemarks {
  /** Texts that were cut off at Excel's 32,767 characters. */
  readonly cutTexts: Places;
  /** Formulas that Excel could not compute, and of which only the last value is there. */
  readonly formulasAsValues: Places;
  /** Charts, by title, none of which a file has. */
  readonly charts: Places;
}

/** `GET /host/events`: server-sent events; one whenever a workbook changed, a mail left or the clock moved. */
export type HostEvent =
  | { readonly type: 'workbook'; readonly spreadsheetId: string; readonly revision: number }
  | { readonly type: 'outbox' }
  | { readonly type: 'clock'; readonly now: string };
