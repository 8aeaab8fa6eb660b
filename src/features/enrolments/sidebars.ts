import { defineSidebar } from '../../core/sidebar';

export const enrolSidebar = defineSidebar({
  key: 'enrol',
  roles: ['admin', 'coordinator', 'prison'],
  title: 'Enrol participants',
});

export const enrolmentsSidebars = [enrolSidebar] as const;
