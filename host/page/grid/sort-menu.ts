import { CommandType, ICommandService, type Injector } from '@univerjs/core';
import { ContextMenuGroup, ContextMenuPosition, IMenuManagerService, MenuItemType } from '@univerjs/ui';

const entries = [
  ['sinergi.command.sort-ascending', 'Urutkan A → Z'],
  ['sinergi.command.sort-descending', 'Urutkan Z → A'],
] as const;

/** Puts sorting into the menus of cells and columns; what it does is decided where commands become requests. */
export function addSortMenu(injector: Injector) {
  const commands = injector.get(ICommandService);
  for (const [id] of entries)
    commands.registerCommand({ id, type: CommandType.COMMAND, handler: () => true });
  const items = Object.fromEntries(
    entries.map(([id, title], order) => [
      id,
      { order, menuItemFactory: () => ({ id, title, type: MenuItemType.BUTTON }) },
    ]),
  );
  injector.get(IMenuManagerService).mergeMenu({
    [ContextMenuPosition.MAIN_AREA]: { [ContextMenuGroup.DATA]: items },
    [ContextMenuPosition.COL_HEADER]: { [ContextMenuGroup.DATA]: items },
  });
}
