import { defineSidebar } from '../../core/sidebar';

export const attendanceSidebar = defineSidebar({
  key: 'attendance',
  roles: ['admin', 'coordinator', 'prison', 'trainer'],
  title: 'Record attendance',
});

export const attendanceSidebars = [attendanceSidebar] as const;
