import { defineSidebar } from '../../core/sidebar';

export const absencesSidebar = defineSidebar({
  key: 'absences',
  roles: ['admin', 'coordinator', 'prison', 'trainer'],
  title: 'Planned absences',
});

export const absencesSidebars = [absencesSidebar] as const;
