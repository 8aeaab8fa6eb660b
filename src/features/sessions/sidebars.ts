import { defineSidebar } from '../../core/sidebar';

export const scheduleSidebar = defineSidebar({
  key: 'schedule',
  roles: ['admin', 'coordinator', 'trainer'],
  title: 'Schedule sessions',
});

export const sessionsSidebars = [scheduleSidebar] as const;
