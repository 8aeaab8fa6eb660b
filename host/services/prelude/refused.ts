import type { Bridge } from './bridge';

/** Services that exist at Google and are refused here by name. Runs inside the context, as text. */
export function installRefused(bridge: Bridge): void {
  const names = [
    'UrlFetchApp',
    'DriveApp',
    'GmailApp',
    'DocumentApp',
    'FormApp',
    'SlidesApp',
    'CalendarApp',
    'ContactsApp',
    'ContentService',
    'CardService',
    'Charts',
    'GroupsApp',
    'Jdbc',
    'LanguageApp',
    'LinearOptimizationService',
    'Maps',
    'SitesApp',
    'XmlService',
    'Drive',
    'Gmail',
    'People',
    'AdminDirectory',
    'Docs',
    'BigQuery',
  ];
  const scope = globalThis as unknown as Record<string, unknown>;
  for (const name of names) scope[name] = bridge.offer(name, {});
}
