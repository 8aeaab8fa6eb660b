import { defineSidebar } from '../../core/sidebar';

export const attendanceSidebar = defineSidebar({
  key: 'attendance',
  roles: ['admin', 'coordinator', 'prison', 'trainer'],
  title: 'Record attendance',
});

export const attendanceSheetSidebar = defineSidebar({
  key: 'attendanceSheet',
  roles: ['admin', 'coordinator', 'prison', 'trainer'],
  title: 'Print attendance list',
});

export const attendanceSidebars = [attendanceSidebar, attendanceSheetSidebar] as const;
