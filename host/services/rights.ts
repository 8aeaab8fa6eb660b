import { fullScopes, missingScopes } from './manifest';
import type { Running, Service } from './running';
import { ServiceError } from './service-error';

/** Throws as Google does when the manifest lacks the scope, or when a simple trigger calls what needs authorisation. */
export function checkRights(name: string, { scopes = [], authorised }: Service, running: Running): void {
  const missing =
    running.origin === 'simpleTrigger' && authorised === true
      ? fullScopes(scopes)
      : missingScopes(running.machine.bundle.manifest, scopes);
  if (missing.length === 0) return;
  throw new ServiceError(
    `You do not have permission to call ${name}. Required permissions: ${missing.join(' || ')}`,
  );
}
