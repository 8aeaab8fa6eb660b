import { defineSidebar } from '../../core/sidebar';

export const attendanceRecapSidebar = defineSidebar({
  key: 'attendanceRecap',
  roles: ['admin', 'coordinator', 'prison', 'trainer'],
  title: 'Attendance recap',
});

export const recapsSidebars = [attendanceRecapSidebar] as const;
