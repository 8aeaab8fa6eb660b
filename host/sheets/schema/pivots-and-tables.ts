/** Messages of pivot tables, tables and slicers: `field:type` by message, copied from the Sheets v4 discovery document, revision 20260921 (Apache-2.0). */
export const pivotMessages = {
  AddSlicerRequest: 'slicer:Slicer',
  AddSlicerResponse: 'slicer:Slicer',
  AddTableRequest: 'table:Table',
  AddTableResponse: 'table:Table',
  DateTimeRule: 'type:~DateTimeRuleType',
  DeleteTableRequest: 'tableId:string',
  HistogramRule: 'end:double interval:double start:double',
  ManualRule: 'groups:ManualRuleGroup[]',
  ManualRuleGroup: 'groupName:ExtendedValue items:ExtendedValue[]',
  PivotFilterCriteria: 'condition:BooleanCondition visibleByDefault:bool visibleValues:string[]',
  PivotFilterSpec:
    'columnOffsetIndex:int32 dataSourceColumnReference:DataSourceColumnReference filterCriteria:PivotFilterCriteria',
  PivotGroup:
    'dataSourceColumnReference:DataSourceColumnReference groupLimit:PivotGroupLimit groupRule:PivotGroupRule label:string repeatHeadings:bool showTotals:bool sortOrder:~SortOrder sourceColumnOffset:int32 valueBucket:PivotGroupSortValueBucket valueMetadata:PivotGroupValueMetadata[]',
  PivotGroupLimit: 'applyOrder:int32 countLimit:int32',
  PivotGroupRule: 'dateTimeRule:DateTimeRule histogramRule:HistogramRule manualRule:ManualRule',
  PivotGroupSortValueBucket: 'buckets:ExtendedValue[] valuesIndex:int32',
  PivotGroupValueMetadata: 'collapsed:bool value:ExtendedValue',
  PivotTable:
    'columns:PivotGroup[] criteria:{} dataExecutionStatus:DataExecutionStatus dataSourceId:string filterSpecs:PivotFilterSpec[] rows:PivotGroup[] source:GridRange valueLayout:~ValueLayout values:PivotValue[]',
  PivotValue:
    'calculatedDisplayType:~PivotValueCalculatedDisplayType dataSourceColumnReference:DataSourceColumnReference formula:string name:string sourceColumnOffset:int32 summarizeFunction:~PivotStandardValueFunction',
  Slicer: 'position:EmbeddedObjectPosition slicerId:int32 spec:SlicerSpec',
  SlicerSpec:
    'applyToPivotTables:bool backgroundColor:Color backgroundColorStyle:ColorStyle columnIndex:int32 dataRange:GridRange filterCriteria:FilterCriteria horizontalAlignment:~HorizontalAlign textFormat:TextFormat title:string',
  Table:
    'columnProperties:TableColumnProperties[] name:string range:GridRange rowsProperties:TableRowsProperties tableId:string',
  TableColumnDataValidationRule: 'condition:BooleanCondition',
  TableColumnProperties:
    'columnIndex:int32 columnName:string columnType:~ColumnType dataValidationRule:TableColumnDataValidationRule',
  TableRowsProperties:
    'firstBandColorStyle:ColorStyle footerColorStyle:ColorStyle headerColorStyle:ColorStyle secondBandColorStyle:ColorStyle',
  UpdateSlicerSpecRequest: 'fields:mask slicerId:int32 spec:SlicerSpec',
  UpdateTableRequest: 'fields:mask table:Table',
} as const;
