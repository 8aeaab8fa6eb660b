import { defineSidebar } from '../../core/sidebar';

export const importSidebar = defineSidebar({
  key: 'import',
  roles: ['admin', 'prison'],
  title: 'Import a list',
  workbooks: ['registry'],
});

export const importsSidebars = [importSidebar] as const;
