import { defineSidebar } from '../../core/sidebar';
import { WORKBOOKS } from '../../core/tab';
import { WORKERS } from './facts';

export const findingsSidebar = defineSidebar({
  key: 'findings',
  roles: WORKERS,
  title: 'Findings',
  workbooks: WORKBOOKS,
});

export const findingsSidebars = [findingsSidebar] as const;
