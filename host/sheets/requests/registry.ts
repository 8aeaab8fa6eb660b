import type { Draft } from '../draft/draft';
import type { Requests } from '../schema/message';
import { addSheet } from './add-sheet';
import { appendCells } from './append-cells';
import { appendDimension } from './append-dimension';
import { addBanding, deleteBanding, updateBanding } from './banding';
import { addChart, deleteEmbeddedObject, updateChartSpec, updateEmbeddedObjectPosition } from './charts';
import {
  addConditionalFormatRule,
  deleteConditionalFormatRule,
  updateConditionalFormatRule,
} from './conditional-formats';
import { copyPaste } from './copy-paste';
import { cutPaste } from './cut-paste';
import { deleteDimension } from './delete-dimension';
import { deleteSheet } from './delete-sheet';
import { addDimensionGroup, deleteDimensionGroup, updateDimensionGroup } from './dimension-groups';
import { duplicateSheet } from './duplicate-sheet';
import {
  addFilterView,
  clearBasicFilter,
  deleteFilterView,
  setBasicFilter,
  updateFilterView,
} from './filters';
import { findReplace } from './find-replace';
import { insertDimension } from './insert-dimension';
import { mergeCells, unmergeCells } from './merge-cells';
import { moveDimension } from './move-dimension';
import { addNamedRange, deleteNamedRange, updateNamedRange } from './named-ranges';
import { addProtectedRange, deleteProtectedRange, updateProtectedRange } from './protected-ranges';
import { repeatCell } from './repeat-cell';
import { setDataValidation } from './set-data-validation';
import { deleteRange, insertRange } from './shift-cells';
import { sortRange } from './sort-range';
import { deleteDuplicates, trimWhitespace } from './tidy-cells';
import { updateBorders } from './update-borders';
import { updateCells } from './update-cells';
import { autoResizeDimensions, updateDimensionProperties } from './update-dimension-properties';
import { updateSheetProperties } from './update-sheet-properties';
import { updateSpreadsheetProperties } from './update-spreadsheet-properties';
import {
  createDeveloperMetadata,
  deleteDeveloperMetadata,
  updateDeveloperMetadata,
} from './developer-metadata';

export type RequestKind = keyof Requests;

/** Carries one request out on the draft, and gives the reply of that kind, if it has one. */
export type RequestHandler<K extends RequestKind> = (
  draft: Draft,
  request: NonNullable<Requests[K]>,
) => object | undefined;

/** Every kind of request that the host knows. */
export const handlers: { readonly [K in RequestKind]?: RequestHandler<K> } = {
  addBanding,
  addChart,
  addConditionalFormatRule,
  addDimensionGroup,
  addFilterView,
  addNamedRange,
  addProtectedRange,
  addSheet,
  appendCells,
  appendDimension,
  autoResizeDimensions,
  clearBasicFilter,
  copyPaste,
  createDeveloperMetadata,
  cutPaste,
  deleteBanding,
  deleteConditionalFormatRule,
  deleteDeveloperMetadata,
  deleteDimension,
  deleteDimensionGroup,
  deleteDuplicates,
  deleteEmbeddedObject,
  deleteFilterView,
  deleteNamedRange,
  deleteProtectedRange,
  deleteRange,
  deleteSheet,
  duplicateSheet,
  findReplace,
  insertDimension,
  insertRange,
  mergeCells,
  moveDimension,
  repeatCell,
  setBasicFilter,
  setDataValidation,
  sortRange,
  trimWhitespace,
  unmergeCells,
  updateBanding,
  updateBorders,
  updateCells,
  updateChartSpec,
  updateConditionalFormatRule,
  updateDeveloperMetadata,
  updateDimensionGroup,
  updateDimensionProperties,
  updateEmbeddedObjectPosition,
  updateFilterView,
  updateNamedRange,
  updateProtectedRange,
  updateSheetProperties,
  updateSpreadsheetProperties,
};
