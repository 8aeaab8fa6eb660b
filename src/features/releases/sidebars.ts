import { defineSidebar } from '../../core/sidebar';

export const releaseSidebar = defineSidebar({
  key: 'release',
  roles: ['admin', 'coordinator', 'prison'],
  title: 'Note a release',
});

export const releasesSidebars = [releaseSidebar] as const;
