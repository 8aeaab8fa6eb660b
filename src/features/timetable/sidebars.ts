import { defineSidebar } from '../../core/sidebar';

export const timetableSidebar = defineSidebar({
  key: 'timetable',
  roles: ['admin', 'coordinator', 'trainer'],
  title: 'Change the timetable',
});

export const timetableSidebars = [timetableSidebar] as const;
