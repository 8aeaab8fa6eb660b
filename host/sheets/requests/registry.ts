import type { Draft } from '../draft/draft';
import type { Requests } from '../schema/message';
import { addSheet } from './add-sheet';
import { appendCells } from './append-cells';
import { appendDimension } from './append-dimension';
import { deleteDimension } from './delete-dimension';
import { deleteSheet } from './delete-sheet';
import {
  createDeveloperMetadata,
  deleteDeveloperMetadata,
  updateDeveloperMetadata,
} from './developer-metadata';
import { insertDimension } from './insert-dimension';
import { moveDimension } from './move-dimension';
import { addProtectedRange, deleteProtectedRange, updateProtectedRange } from './protected-ranges';
import { repeatCell } from './repeat-cell';
import { setDataValidation } from './set-data-validation';
import { updateCells } from './update-cells';
import { autoResizeDimensions, updateDimensionProperties } from './update-dimension-properties';
import { updateSheetProperties } from './update-sheet-properties';
import { updateSpreadsheetProperties } from './update-spreadsheet-properties';

export type RequestKind = keyof Requests;

/** Carries one request out on the draft, and gives the reply of that kind, if it has one. */
export type RequestHandler<K extends RequestKind> = (
  draft: Draft,
  request: NonNullable<Requests[K]>,
) => object | undefined;

/** Every kind of request that the host knows. */
export const handlers: { readonly [K in RequestKind]?: RequestHandler<K> } = {
  addProtectedRange,
  addSheet,
  appendCells,
  appendDimension,
  autoResizeDimensions,
  createDeveloperMetadata,
  deleteDeveloperMetadata,
  deleteDimension,
  deleteProtectedRange,
  deleteSheet,
  insertDimension,
  moveDimension,
  repeatCell,
  setDataValidation,
  updateCells,
  updateDeveloperMetadata,
  updateDimensionProperties,
  updateProtectedRange,
  updateSheetProperties,
  updateSpreadsheetProperties,
};
