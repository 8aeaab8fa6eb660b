import { defineSidebar } from '../../core/sidebar';

export const duplicatesSidebar = defineSidebar({
  key: 'duplicates',
  roles: ['admin', 'prison'],
  title: 'Review duplicates',
  workbooks: ['registry'],
});

export const duplicatesSidebars = [duplicatesSidebar] as const;
