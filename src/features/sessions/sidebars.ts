import { ROLES } from '../../core/role';
import { defineSidebar } from '../../core/sidebar';

export const scheduleSidebar = defineSidebar({
  key: 'schedule',
  roles: ['admin', 'coordinator', 'trainer'],
  title: 'Schedule sessions',
});

export const calendarSidebar = defineSidebar({
  key: 'calendar',
  roles: ROLES,
  title: 'Calendar of a cohort',
});

export const sessionsSidebars = [scheduleSidebar, calendarSidebar] as const;
