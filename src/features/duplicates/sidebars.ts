import { defineSidebar } from '../../core/sidebar';

export const duplicatesSidebar = defineSidebar({
  key: 'duplicates',
  roles: ['admin', 'prison'],
  title: 'Review duplicates',
  workbooks: ['registry'],
});

/** In the shared workbook, where a person that the registry found twice has two codes. */
export const mergeSidebar = defineSidebar({
  key: 'merge',
  roles: ['admin', 'coordinator', 'prison'],
  title: 'Merge two codes',
});

export const duplicatesSidebars = [duplicatesSidebar, mergeSidebar] as const;
