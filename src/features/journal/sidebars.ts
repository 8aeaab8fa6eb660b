import { defineSidebar } from '../../core/sidebar';

export const undoSidebar = defineSidebar({
  key: 'undo',
  roles: ['admin', 'coordinator', 'prison', 'trainer', 'partner'],
  title: 'Undo',
});

export const journalSidebars = [undoSidebar] as const;
