import { defineSidebar } from '../../core/sidebar';

export const digestsSidebar = defineSidebar({
  key: 'digests',
  roles: ['admin', 'coordinator'],
  title: 'Mail digests',
});

export const mailLogSidebars = [digestsSidebar] as const;
