import type { Ports } from '../ports';

export const probePlatform = (ports: Ports): unknown => ({ at: ports.now() });
