import { defineSidebar } from '../../core/sidebar';
import { STEWARDS } from '../meetings/facts';

export const actionsSidebar = defineSidebar({
  key: 'actions',
  roles: ['admin', 'coordinator', 'prison', 'trainer', 'partner'],
  title: 'Actions of my agency',
});

export const minutesSidebar = defineSidebar({
  key: 'minutes',
  roles: STEWARDS,
  title: 'Minutes of a meeting',
});

export const actionsSidebars = [minutesSidebar, actionsSidebar] as const;
