import { defineSidebar } from '../../core/sidebar';

export const enrolSidebar = defineSidebar({
  key: 'enrol',
  roles: ['admin', 'coordinator', 'prison'],
  title: 'Enrol participants',
});

export const stagesSidebar = defineSidebar({
  key: 'stages',
  roles: ['admin', 'coordinator', 'prison', 'trainer'],
  title: 'Stages and waiting list',
});

export const enrolmentsSidebars = [enrolSidebar, stagesSidebar] as const;
