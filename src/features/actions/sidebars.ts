import { defineSidebar } from '../../core/sidebar';

export const actionsSidebar = defineSidebar({
  key: 'actions',
  roles: ['admin', 'coordinator', 'prison', 'trainer', 'partner'],
  title: 'Actions of my agency',
});

export const actionsSidebars = [actionsSidebar] as const;
