import { defineSidebar } from '../../core/sidebar';
import { FOLLOWERS } from '../follow-ups/facts';

export const followUpsSidebar = defineSidebar({
  key: 'followUps',
  roles: FOLLOWERS,
  title: 'Follow-up',
});

export const outcomesSidebars = [followUpsSidebar] as const;
