import { offered } from '../../../host/services/offered';
import { hostOf, runBody } from './host-of';

/** Everything that a script can reach, by the expression that reaches it. */
const surface: Readonly<Record<string, readonly string[]>> = {
  Sheets: ['Spreadsheets'],
  'Sheets.Spreadsheets': ['create', 'get', 'getByDataFilter', 'batchUpdate', 'Values', 'DeveloperMetadata'],
  'Sheets.Spreadsheets.Values': [
    'get',
    'batchGet',
    'batchGetByDataFilter',
    'update',
    'append',
    'clear',
    'batchUpdate',
    'batchClear',
  ],
  'Sheets.Spreadsheets.DeveloperMetadata': ['get', 'search'],
  Calendar: ['Events'],
  'Calendar.Events': ['list', 'insert', 'update'],
  SpreadsheetApp: [
    'getActive',
    'getActiveSpreadsheet',
    'getActiveSheet',
    'getActiveRange',
    'setActiveSheet',
    'setActiveRange',
    'openById',
    'flush',
    'getUi',
  ],
  'SpreadsheetApp.getActive()': [
    'getId',
    'getUrl',
    'getName',
    'getSpreadsheetLocale',
    'getSpreadsheetTimeZone',
    'getSheets',
    'getSheetById',
    'getSheetByName',
    'getActiveSheet',
    'getActiveRange',
    'getActiveCell',
    'setActiveSheet',
    'setActiveRange',
    'toast',
  ],
  'SpreadsheetApp.getActiveSheet()': [
    'getSheetId',
    'getName',
    'getSheetName',
    'getIndex',
    'getRange',
    'getActiveRange',
    'getActiveCell',
    'activate',
  ],
  'SpreadsheetApp.getActiveRange()': [
    'getA1Notation',
    'getRow',
    'getColumn',
    'getLastRow',
    'getLastColumn',
    'getNumRows',
    'getNumColumns',
    'getSheet',
    'activate',
  ],
  'SpreadsheetApp.getUi()': [
    'Button',
    'ButtonSet',
    'createMenu',
    'createAddonMenu',
    'showSidebar',
    'showModalDialog',
    'showModelessDialog',
    'alert',
  ],
  'SpreadsheetApp.getUi().createAddonMenu()': ['addItem', 'addSeparator', 'addSubMenu', 'addToUi'],
  HtmlService: ['createHtmlOutput', 'createHtmlOutputFromFile', 'XFrameOptionsMode', 'SandboxMode'],
  "HtmlService.createHtmlOutput('')": [
    'getContent',
    'setContent',
    'append',
    'clear',
    'getTitle',
    'setTitle',
    'getWidth',
    'setWidth',
    'getHeight',
    'setHeight',
    'setXFrameOptionsMode',
    'setSandboxMode',
    'addMetaTag',
    'setFaviconUrl',
  ],
  MailApp: ['sendEmail', 'getRemainingDailyQuota'],
  Session: ['getActiveUser', 'getEffectiveUser', 'getScriptTimeZone', 'getActiveUserLocale'],
  'Session.getActiveUser()': ['getEmail'],
  Utilities: [
    'Charset',
    'DigestAlgorithm',
    'formatDate',
    'sleep',
    'getUuid',
    'base64Encode',
    'base64EncodeWebSafe',
    'base64Decode',
    'base64DecodeWebSafe',
    'computeDigest',
  ],
  PropertiesService: ['getDocumentProperties', 'getScriptProperties', 'getUserProperties'],
  'PropertiesService.getUserProperties()': [
    'getProperty',
    'getProperties',
    'getKeys',
    'setProperty',
    'setProperties',
    'deleteProperty',
    'deleteAllProperties',
  ],
  CacheService: ['getDocumentCache', 'getScriptCache', 'getUserCache'],
  'CacheService.getUserCache()': ['get', 'getAll', 'put', 'putAll', 'remove', 'removeAll'],
  LockService: ['getScriptLock', 'getDocumentLock', 'getUserLock'],
  'LockService.getScriptLock()': ['tryLock', 'waitLock', 'hasLock', 'releaseLock'],
  ScriptApp: [
    'AuthMode',
    'EventType',
    'TriggerSource',
    'WeekDay',
    'getScriptId',
    'newTrigger',
    'getProjectTriggers',
    'deleteTrigger',
  ],
  "ScriptApp.newTrigger('x')": ['timeBased'],
  "ScriptApp.newTrigger('x').timeBased()": [
    'everyMinutes',
    'everyHours',
    'everyDays',
    'everyWeeks',
    'onWeekDay',
    'atHour',
    'nearMinute',
    'inTimezone',
    'create',
  ],
  Logger: ['log'],
  console: ['log', 'info', 'warn', 'error', 'time', 'timeEnd'],
  UrlFetchApp: [],
  DriveApp: [],
  GmailApp: [],
};

describe('The services offered', () => {
  it.each(Object.entries(surface))('are, of %s, exactly those listed', (expression, members) => {
    expect(runBody(`return Object.keys(${expression}).sort();`)).toEqual([...members].sort());
  });

  it.each(Object.keys(surface))('refuse an unknown member of %s by name', (expression) => {
    expect(() => runBody(`${expression}.getSomethingElse();`)).toThrow(
      /^Exception: [A-Za-z.]+\.getSomethingElse is not offered by the local host$/,
    );
  });

  it.each(Object.keys(surface))('cannot be changed by the script: %s', (expression) => {
    expect(() => runBody(`${expression}.added = 1;`)).toThrow('added cannot be set');
  });

  it('say for each call whether it costs time', () => {
    const free = [...offered]
      .filter(([, service]) => service.cost === undefined)
      .map(([name]) => name.split('.')[0]);
    expect(new Set(free)).toEqual(
      new Set([
        'Spreadsheet',
        'SpreadsheetApp',
        'Menu',
        'Ui',
        'HtmlService',
        'console',
        'MailApp',
        'Session',
        'Utilities',
        'ScriptApp',
      ]),
    );
  });

  it('refuse a wrong number of arguments', () => {
    expect(() => runBody(`Sheets.Spreadsheets.batchUpdate({});`)).toThrow(
      'Invalid number of arguments provided. Expected 2-3 only',
    );
    expect(() => runBody(`Sheets.Spreadsheets.get();`)).toThrow('Expected 1-2 only');
  });

  it('are unknown as a global when the manifest does not enable them', () => {
    const host = hostOf('function main() { Sheets.Spreadsheets.get("x"); }', {
      manifest: '{"timeZone":"Asia/Jakarta"}',
    });
    expect(host.run('main').error?.message).toBe('ReferenceError: Sheets is not defined');
    const calendar = hostOf('function main() { Calendar.Events.list("primary"); }', {
      manifest: '{"timeZone":"Asia/Jakarta"}',
    });
    expect(calendar.run('main').error?.message).toBe('ReferenceError: Calendar is not defined');
  });
});
