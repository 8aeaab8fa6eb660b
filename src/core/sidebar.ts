import type { Role } from './role';
import type { WorkbookKind } from './tab';

/** A sidebar: an entry of the menu, a view in src/sidebar/views of the same name, and the words of both. */
export interface Sidebar<Key extends string = string> {
  readonly key: Key;
  readonly roles: readonly Role[];
  /** Title, in English. */
  readonly title: string;
  /** Workbooks in whose menu it stands; the shared one, unless told. */
  readonly workbooks?: readonly WorkbookKind[];
}

export const defineSidebar = <const Key extends string>(sidebar: Sidebar<Key>): Sidebar<Key> => sidebar;
