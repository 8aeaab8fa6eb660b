/** Messages of connected data and comments: `field:type` by message, copied from the Sheets v4 discovery document, revision 20260921 (Apache-2.0). */
export const dataSourceMessages = {
  AddCommentReplyRequest: 'commentId:string post:Post',
  AddCommentReplyResponse: 'post:Post',
  AddDataSourceRequest: 'dataSource:DataSource',
  AddDataSourceResponse: 'dataExecutionStatus:DataExecutionStatus dataSource:DataSource',
  BigQueryDataSourceSpec: 'projectId:string querySpec:BigQueryQuerySpec tableSpec:BigQueryTableSpec',
  BigQueryQuerySpec: 'rawQuery:string',
  BigQueryTableSpec: 'datasetId:string tableId:string tableProjectId:string',
  CancelDataSourceRefreshRequest: 'dataSourceId:string isAll:bool references:DataSourceObjectReferences',
  CancelDataSourceRefreshResponse: 'statuses:CancelDataSourceRefreshStatus[]',
  CancelDataSourceRefreshStatus:
    'reference:DataSourceObjectReference refreshCancellationStatus:RefreshCancellationStatus',
  CommentAnchor: 'anchorId:string range:GridRange',
  CommentThread:
    'anchorId:string commentId:string headPost:Post plainTextQuote:string replies:Post[] status:~Status',
  DataExecutionStatus:
    'errorCode:~DataExecutionErrorCode errorMessage:string lastRefreshTime:string state:~DataExecutionState',
  DataSource: 'calculatedColumns:DataSourceColumn[] dataSourceId:string sheetId:int32 spec:DataSourceSpec',
  DataSourceChartProperties: 'dataExecutionStatus:DataExecutionStatus dataSourceId:string',
  DataSourceColumn: 'formula:string reference:DataSourceColumnReference',
  DataSourceColumnReference: 'name:string',
  DataSourceFormula: 'dataExecutionStatus:DataExecutionStatus dataSourceId:string',
  DataSourceObjectReference:
    'chartId:int32 dataSourceFormulaCell:GridCoordinate dataSourcePivotTableAnchorCell:GridCoordinate dataSourceTableAnchorCell:GridCoordinate sheetId:string',
  DataSourceObjectReferences: 'references:DataSourceObjectReference[]',
  DataSourceParameter: 'name:string namedRangeId:string range:GridRange',
  DataSourceRefreshDailySchedule: 'startTime:TimeOfDay',
  DataSourceRefreshMonthlySchedule: 'daysOfMonth:int32[] startTime:TimeOfDay',
  DataSourceRefreshSchedule:
    'dailySchedule:DataSourceRefreshDailySchedule enabled:bool monthlySchedule:DataSourceRefreshMonthlySchedule nextRun:Interval refreshScope:~DataSourceRefreshScope weeklySchedule:DataSourceRefreshWeeklySchedule',
  DataSourceRefreshWeeklySchedule: 'daysOfWeek:~DayOfWeek[] startTime:TimeOfDay',
  DataSourceSheetDimensionRange: 'columnReferences:DataSourceColumnReference[] sheetId:int32',
  DataSourceSheetProperties:
    'columns:DataSourceColumn[] dataExecutionStatus:DataExecutionStatus dataSourceId:string',
  DataSourceSpec:
    'bigQuery:BigQueryDataSourceSpec looker:LookerDataSourceSpec parameters:DataSourceParameter[]',
  DataSourceTable:
    'columnSelectionType:~DataSourceTableColumnSelectionType columns:DataSourceColumnReference[] dataExecutionStatus:DataExecutionStatus dataSourceId:string filterSpecs:FilterSpec[] rowLimit:int32 sortSpecs:SortSpec[]',
  DeleteCommentReplyRequest: 'commentId:string postId:string',
  DeleteCommentRequest: 'commentId:string',
  DeleteDataSourceRequest: 'dataSourceId:string',
  InsertCommentRequest: 'assigneeEmailAddress:string content:string coordinate:GridCoordinate',
  InsertCommentResponse: 'commentThread:CommentThread',
  LookerDataSourceSpec: 'explore:string instanceUri:string model:string',
  Post: 'assigneeEmail:string author:PostAuthor commentAction:~CommentActionType content:string contentHtml:string createTime:string deleted:bool fromCopiedSpreadsheet:bool fromImportedSpreadsheet:bool postId:string updateTime:string',
  PostAuthor: 'anonymous:bool displayName:string me:bool user:string',
  RefreshCancellationStatus: 'errorCode:~RefreshCancellationErrorCode state:~RefreshCancellationState',
  RefreshDataSourceObjectExecutionStatus:
    'dataExecutionStatus:DataExecutionStatus reference:DataSourceObjectReference',
  RefreshDataSourceRequest: 'dataSourceId:string force:bool isAll:bool references:DataSourceObjectReferences',
  RefreshDataSourceResponse: 'statuses:RefreshDataSourceObjectExecutionStatus[]',
  UpdateCommentPostRequest: 'commentId:string content:string postId:string',
  UpdateDataSourceRequest: 'dataSource:DataSource fields:mask',
  UpdateDataSourceResponse: 'dataExecutionStatus:DataExecutionStatus dataSource:DataSource',
} as const;
