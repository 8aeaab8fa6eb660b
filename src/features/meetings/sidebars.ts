import { defineSidebar } from '../../core/sidebar';
import { STEWARDS } from './facts';

export const meetingSidebar = defineSidebar({
  key: 'meeting',
  roles: STEWARDS,
  title: 'Coordination meeting',
});

export const meetingsSidebars = [meetingSidebar] as const;
