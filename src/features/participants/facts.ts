import type { Stored } from '../../core/row-view';
import type { participants } from './tab';

type Status = Stored<typeof participants>['status'];

/** Ways in which somebody comes out of prison; a transfer or a death is none. */
export const RELEASES = ['assimilation', 'parole', 'released'] as const satisfies readonly Status[];

/** True for somebody who is out of prison. */
export const isReleased = ({ status }: { readonly status: Status }): boolean =>
  (RELEASES as readonly Status[]).includes(status);
