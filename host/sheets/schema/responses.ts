/** Answer messages: `field:type` by message, copied from the Sheets v4 discovery document, revision 20260921 (Apache-2.0). */
export const responseMessages = {
  AddBandingResponse: 'bandedRange:BandedRange',
  AddChartResponse: 'chart:EmbeddedChart',
  AddDimensionGroupResponse: 'dimensionGroups:DimensionGroup[]',
  AddFilterViewResponse: 'filter:FilterView',
  AddNamedRangeResponse: 'namedRange:NamedRange',
  AddProtectedRangeResponse: 'protectedRange:ProtectedRange',
  AddSheetResponse: 'properties:SheetProperties',
  AppendValuesResponse: 'spreadsheetId:string tableRange:string updates:UpdateValuesResponse',
  BatchClearValuesByDataFilterResponse: 'clearedRanges:string[] spreadsheetId:string',
  BatchClearValuesResponse: 'clearedRanges:string[] spreadsheetId:string',
  BatchGetValuesByDataFilterResponse: 'spreadsheetId:string valueRanges:MatchedValueRange[]',
  BatchGetValuesResponse: 'spreadsheetId:string valueRanges:ValueRange[]',
  BatchUpdateSpreadsheetResponse:
    'commentUpdateState:~CommentUpdateState replies:Response[] spreadsheetId:string updatedSpreadsheet:Spreadsheet',
  BatchUpdateValuesByDataFilterResponse:
    'responses:UpdateValuesByDataFilterResponse[] spreadsheetId:string totalUpdatedCells:int32 totalUpdatedColumns:int32 totalUpdatedRows:int32 totalUpdatedSheets:int32',
  BatchUpdateValuesResponse:
    'responses:UpdateValuesResponse[] spreadsheetId:string totalUpdatedCells:int32 totalUpdatedColumns:int32 totalUpdatedRows:int32 totalUpdatedSheets:int32',
  ClearValuesResponse: 'clearedRange:string spreadsheetId:string',
  CreateDeveloperMetadataResponse: 'developerMetadata:DeveloperMetadata',
  DeleteConditionalFormatRuleResponse: 'rule:ConditionalFormatRule',
  DeleteDeveloperMetadataResponse: 'deletedDeveloperMetadata:DeveloperMetadata[]',
  DeleteDimensionGroupResponse: 'dimensionGroups:DimensionGroup[]',
  DeleteDuplicatesResponse: 'duplicatesRemovedCount:int32',
  DuplicateFilterViewResponse: 'filter:FilterView',
  DuplicateSheetResponse: 'properties:SheetProperties',
  FindReplaceResponse:
    'formulasChanged:int32 occurrencesChanged:int32 rowsChanged:int32 sheetsChanged:int32 valuesChanged:int32',
  Response:
    'addBanding:AddBandingResponse addChart:AddChartResponse addCommentReply:AddCommentReplyResponse addDataSource:AddDataSourceResponse addDimensionGroup:AddDimensionGroupResponse addFilterView:AddFilterViewResponse addNamedRange:AddNamedRangeResponse addProtectedRange:AddProtectedRangeResponse addSheet:AddSheetResponse addSlicer:AddSlicerResponse addTable:AddTableResponse cancelDataSourceRefresh:CancelDataSourceRefreshResponse createDeveloperMetadata:CreateDeveloperMetadataResponse deleteConditionalFormatRule:DeleteConditionalFormatRuleResponse deleteDeveloperMetadata:DeleteDeveloperMetadataResponse deleteDimensionGroup:DeleteDimensionGroupResponse deleteDuplicates:DeleteDuplicatesResponse duplicateFilterView:DuplicateFilterViewResponse duplicateSheet:DuplicateSheetResponse findReplace:FindReplaceResponse insertComment:InsertCommentResponse refreshDataSource:RefreshDataSourceResponse trimWhitespace:TrimWhitespaceResponse updateConditionalFormatRule:UpdateConditionalFormatRuleResponse updateDataSource:UpdateDataSourceResponse updateDeveloperMetadata:UpdateDeveloperMetadataResponse updateEmbeddedObjectPosition:UpdateEmbeddedObjectPositionResponse',
  SearchDeveloperMetadataResponse: 'matchedDeveloperMetadata:MatchedDeveloperMetadata[]',
  TrimWhitespaceResponse: 'cellsChangedCount:int32',
  UpdateConditionalFormatRuleResponse:
    'newIndex:int32 newRule:ConditionalFormatRule oldIndex:int32 oldRule:ConditionalFormatRule',
  UpdateDeveloperMetadataResponse: 'developerMetadata:DeveloperMetadata[]',
  UpdateEmbeddedObjectPositionResponse: 'position:EmbeddedObjectPosition',
  UpdateValuesByDataFilterResponse:
    'dataFilter:DataFilter updatedCells:int32 updatedColumns:int32 updatedData:ValueRange updatedRange:string updatedRows:int32',
  UpdateValuesResponse:
    'spreadsheetId:string updatedCells:int32 updatedColumns:int32 updatedData:ValueRange updatedRange:string updatedRows:int32',
} as const;
