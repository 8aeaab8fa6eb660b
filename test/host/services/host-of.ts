import { createHost } from '../../../host/server/create-host';
import type { Host } from '../../../host/server/host';
import type { HostOptions } from '../../../host/server/host-options';

const scopeRoot = 'https://www.googleapis.com/auth/';

/** A manifest with the scopes named (all in use, unless told) and both advanced services. */
export function manifestText(
  scopes: readonly string[] = [
    'spreadsheets',
    'script.container.ui',
    'script.scriptapp',
    'script.send_mail',
    'userinfo.email',
    'calendar.events.owned',
  ],
  overrides: object = {},
): string {
  return JSON.stringify({
    timeZone: 'Asia/Jakarta',
    runtimeVersion: 'V8',
    dependencies: {
      enabledAdvancedServices: [
        { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
        { userSymbol: 'Calendar', serviceId: 'calendar', version: 'v3' },
      ],
    },
    oauthScopes: scopes.map((scope) => scopeRoot + scope),
    ...overrides,
  });
}

/** Monday morning in Jakarta. */
const mondayMorning = '2027-01-04T00:00:00.000Z';

/** A host in memory that runs the given code; its clock stands still. */
export function hostOf(
  code: string,
  options: Partial<HostOptions> & { readonly manifest?: string; readonly html?: Record<string, string> } = {},
): Host {
  const { manifest = manifestText(), html = {}, ...rest } = options;
  return createHost({ bundle: { code, manifest, html }, memory: true, now: mondayMorning, seed: 7, ...rest });
}

/** Runs the body of a function and gives its result; an error of the script is thrown as it reaches a sidebar. */
export function runBody(body: string, options: Parameters<typeof hostOf>[1] = {}): unknown {
  const { result, error } = hostOf(`function main() { ${body} }`, options).run('main');
  if (error !== undefined) throw new Error(error.message);
  return result;
}
