import { defineSidebar } from '../../core/sidebar';

export const certificatesSidebar = defineSidebar({
  key: 'certificates',
  roles: ['admin', 'coordinator', 'prison', 'trainer'],
  title: 'Certificates',
});

export const certificatesSidebars = [certificatesSidebar] as const;
