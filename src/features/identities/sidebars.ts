import { defineSidebar } from '../../core/sidebar';

export const identitySidebar = defineSidebar({
  key: 'identity',
  roles: ['admin', 'prison'],
  title: 'Participant (registry)',
  workbooks: ['registry'],
});

export const issueSidebar = defineSidebar({
  key: 'issue',
  roles: ['admin', 'prison'],
  title: 'Issue codes',
  workbooks: ['registry'],
});

export const namedCertificatesSidebar = defineSidebar({
  key: 'namedCertificates',
  roles: ['admin', 'prison'],
  title: 'Print certificates',
  workbooks: ['registry'],
});

export const identitiesSidebars = [identitySidebar, issueSidebar, namedCertificatesSidebar] as const;
