import { defineSidebar } from '../../core/sidebar';
import { REPORTERS } from './input';

export const monthlyReportSidebar = defineSidebar({
  key: 'monthlyReport',
  roles: REPORTERS,
  title: 'Monthly report',
});

export const reportsSidebars = [monthlyReportSidebar] as const;
