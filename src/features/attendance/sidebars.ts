import { defineSidebar } from '../../core/sidebar';
import { RECORDERS } from './facts';

export const attendanceSidebar = defineSidebar({
  key: 'attendance',
  roles: RECORDERS,
  title: 'Record attendance',
});

export const attendanceSheetSidebar = defineSidebar({
  key: 'attendanceSheet',
  roles: RECORDERS,
  title: 'Print attendance list',
});

/** What was written on a paper list is typed into the cohort's grid, and read from there. */
export const attendanceGridSidebar = defineSidebar({
  key: 'attendanceGrid',
  roles: RECORDERS,
  title: 'Attendance grid',
});

export const attendanceSidebars = [attendanceSidebar, attendanceSheetSidebar, attendanceGridSidebar] as const;
