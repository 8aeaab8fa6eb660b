import fc from 'fast-check';
import type { Reply } from '../../src/app/rpc';
import { ADMIN, type Office } from '../support/office';
import { plannedOffice } from '../support/programme';

const FAULTS = ['killedBefore', 'killedAfter', 'errorBefore', 'errorAfter', 'late'] as const;
const PLACES = 3;

/** What happens while the requests run: faults at calls, whole requests of others between calls, rows of the journal deleted by hand. */
const disturbance = fc.record({
  faults: fc.array(
    fc.record({
      call: fc.integer({ min: 1, max: 7 }),
      kind: fc.constantFrom(...FAULTS),
      after: fc.integer({ min: 1, max: 6 }),
    }),
    { maxLength: 3 },
  ),
  /** Before which call of the first request the others run, one inside the other's gap. */
  meetings: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 2 }),
  cutsJournal: fc.boolean(),
});

const callOf = (n: number): string =>
  JSON.stringify({
    name: 'enrol',
    input: { cohortId: 'ANG-001', participant: { workingName: `Ibu ${n}`, consent: 'yes' } },
    requestId: `1.request-number-${n}`,
  });

const cutJournal = (office: Office): void => {
  const { sheets } = office.api('GET', '?fields=sheets.properties') as {
    sheets: { properties: { sheetId: number; title: string } }[];
  };
  const sheetId = sheets.find(({ properties }) => properties.title === 'Jurnal')?.properties.sheetId;
  const range = { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 };
  office.api('POST', ':batchUpdate', { requests: [{ deleteDimension: { range } }] });
};

describe('the commit number', () => {
  it('lets every request land once, whatever fails, is killed, lands late, or is cut from the journal', () => {
    fc.assert(
      fc.property(disturbance, ({ faults, meetings, cutsJournal }) => {
        const office = plannedOffice(PLACES);
        const requests = [0, ...meetings.map((_, n) => n + 1)];
        office.host.setFaults({
          faults,
          edits: meetings.map((call, n) => ({
            function: 'call',
            call,
            run: { function: 'call', parameters: [callOf(n + 1)] },
          })),
        });
        office.host.run('call', [callOf(0)], ADMIN);
        office.host.setFaults({});
        if (cutsJournal) cutJournal(office);
        // Everybody presses again, with the same id, until it is known to be saved; what was under way lands meanwhile.
        for (const n of requests) {
          const reply = JSON.parse(String(office.host.run('call', [callOf(n)], ADMIN).result)) as Reply;
          expect(reply.ok).toBe(true);
        }
        office.host.landLate();

        const people = office.shown('Peserta').slice(1);
        expect(people.map(([, name]) => name).sort()).toEqual(requests.map((n) => `Ibu ${n}`));
        const codes = people.map(([code]) => code);
        expect(new Set(codes).size).toBe(codes.length);
        const enrolments = office.shown('Pendaftaran').slice(1);
        const seated = enrolments.filter((row) => row[3] === 'Terdaftar');
        expect(seated).toHaveLength(Math.min(PLACES, requests.length));
        // A long commit goes on in further rows; its parts are numbered.
        const numbers = office
          .shown('Jurnal')
          .slice(1)
          .flatMap(([commit, , , , , , part]) => (part === '1' ? [commit] : []));
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
      { numRuns: 120, seed: 20270208 },
    );
  }, 60_000);
});
