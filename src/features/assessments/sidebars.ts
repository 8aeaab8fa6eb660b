import { defineSidebar } from '../../core/sidebar';

export const assessmentsSidebar = defineSidebar({
  key: 'assessments',
  roles: ['admin', 'coordinator', 'trainer'],
  title: 'Assessments',
});

export const assessmentsSidebars = [assessmentsSidebar] as const;
