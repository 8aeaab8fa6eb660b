import { WORKBOOKS } from '../../core/tab';
import { defineSidebar } from '../../core/sidebar';

export const undoSidebar = defineSidebar({
  key: 'undo',
  roles: ['admin', 'coordinator', 'prison', 'trainer', 'partner'],
  title: 'Undo',
  workbooks: WORKBOOKS,
});

export const journalSidebars = [undoSidebar] as const;
