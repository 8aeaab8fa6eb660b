import { agencies } from '../../../src/features/agencies/tab';
import { sampleRow } from '../../support/sample-row';
import type { RuleExample } from './example';

const person = { name: 'Rina', agencyId: 'LPK', role: 'trainer', digest: 'yes', active: 'yes' } as const;
const office = (mailDomains: string | undefined, email: string) => ({
  rows: {
    agencies: [sampleRow(agencies, 1, { agencyId: 'LPK', mailDomains })],
    staff: [{ ...person, email }],
  },
});

/** R85: mails leave only for the domains that an agency names. */
export const staffExamples: readonly RuleExample[] = [
  {
    code: 'R85',
    tab: 'staff',
    right: office('example.go.id; @Example.com', 'rina@example.com'),
    wrong: office('example.go.id', 'rina@notexample.go.id'),
    found: {
      ...{ id: 'rina@notexample.go.id', column: 'email', severity: 'W' },
      params: { agency: 'LPK' },
    },
  },
  {
    code: 'R85',
    tab: 'staff',
    right: office(undefined, 'rina@example.org'),
    wrong: office('example.com', 'rina@mail.example.com'),
    found: { id: 'rina@mail.example.com', column: 'email', severity: 'W', params: { agency: 'LPK' } },
  },
];
