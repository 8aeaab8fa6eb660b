/** What of `appsscript.json` the host goes by. */
export interface Manifest {
  readonly timeZone: string;
  /** Absent: Google finds the scopes by reading the code, and so everything is allowed. */
  readonly oauthScopes: readonly string[] | undefined;
  /** Under which names the advanced services are enabled. */
  readonly sheetsSymbol: string | undefined;
  readonly calendarSymbol: string | undefined;
}

const scopeRoot = 'https://www.googleapis.com/auth/';

/** Scopes by what they open, without the common start. */
export type Scope =
  | 'spreadsheets'
  | 'spreadsheets.currentonly'
  | 'script.container.ui'
  | 'script.scriptapp'
  | 'script.send_mail'
  | 'userinfo.email'
  | 'calendar'
  | 'calendar.events'
  | 'calendar.events.owned';

/** Reads a manifest. Throws when it is no JSON object or asks for another runtime than V8. */
export function readManifest(text: string): Manifest {
  const parsed = JSON.parse(text) as {
    timeZone?: string;
    runtimeVersion?: string;
    oauthScopes?: string[];
    dependencies?: { enabledAdvancedServices?: { userSymbol: string; serviceId: string; version: string }[] };
  };
  if (parsed.runtimeVersion !== undefined && parsed.runtimeVersion !== 'V8') {
    throw new Error(`appsscript.json: the runtime ${parsed.runtimeVersion} is not offered by the local host`);
  }
  const services = parsed.dependencies?.enabledAdvancedServices ?? [];
  const symbolOf = (id: string, of: string): string | undefined =>
    services.find(({ serviceId, version }) => serviceId === id && version === of)?.userSymbol;
  return {
    timeZone: parsed.timeZone ?? 'America/New_York',
    oauthScopes: parsed.oauthScopes,
    sheetsSymbol: symbolOf('sheets', 'v4'),
    calendarSymbol: symbolOf('calendar', 'v3'),
  };
}

/** The full scopes of which one is needed and none is granted; empty when the call is allowed. */
export function missingScopes(manifest: Manifest, anyOf: readonly Scope[]): readonly string[] {
  if (manifest.oauthScopes === undefined || anyOf.length === 0) return [];
  const full = anyOf.map((scope) => scopeRoot + scope);
  return full.some((scope) => manifest.oauthScopes?.includes(scope)) ? [] : full;
}

/** The full names of scopes. */
export function fullScopes(scopes: readonly Scope[]): readonly string[] {
  return scopes.map((scope) => scopeRoot + scope);
}
