import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  IUniverInstanceService,
  type DocumentDataModel,
  type Injector,
} from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';

/** What stands in the cell editor at this moment, exactly as typed, and for which cell. */
export interface EditorText {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Reads the editor before Univer interprets it (which would correct brackets and drop a leading `'`). */
export function editorText(injector: Injector): EditorText | undefined {
  const state = injector.get(IEditorBridgeService).getEditCellState();
  const editor = injector
    .get(IUniverInstanceService)
    .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  const stream = editor?.getSnapshot().body?.dataStream;
  if (!state || stream === undefined) return undefined;
  const text = stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  return { sheetId: state.sheetId, row: state.row, column: state.column, text };
}
