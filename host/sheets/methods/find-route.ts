import type { ApiRequest } from '../contract';
import { type Route, routes } from './routes';

interface Compiled {
  readonly route: Route;
  readonly pattern: RegExp;
}

const compiled: readonly Compiled[] = routes.map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+?)')}$`),
}));

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Google takes a slash too many at the end and before a verb: google-spreadsheet sends both. */
const plainPath = (path: string): string => path.replace(/\/+$/, '').replace('/:', ':');

/** The method that a request addresses, with the decoded parts of its path. */
export function findRoute(
  request: ApiRequest,
): { readonly route: Route; readonly path: Readonly<Record<string, string>> } | undefined {
  const plain = plainPath(request.path);
  for (const { route, pattern } of compiled) {
    if (route.method !== request.method) continue;
    const match = pattern.exec(plain);
    if (match === null) continue;
    const parts = Object.entries(match.groups ?? {}).map(([name, text]) => [name, decode(text)]);
    return { route, path: Object.fromEntries(parts) as Record<string, string> };
  }
  return undefined;
}
