import { STAFF } from '../support/programme';
import { everythingShared, pairOfWorkbooks, PLANTED } from '../support/registry';

const asOfficer = { user: STAFF.LAPAS };
const { address, birthPlace, fullName, nik, registerNo } = PLANTED;
const SECRETS = Object.values(PLANTED);

describe('whatever is done in the registry', () => {
  it('leaves nothing of an identity in the shared workbook, its mails, traces, answers or errors', () => {
    const pair = pairOfWorkbooks();
    const { shared, registry } = pair;
    const ask = (name: string, input: unknown, office = registry) => {
      const reply = office.call(name, input, { ...asOfficer, acknowledged: true });
      for (const secret of SECRETS)
        expect([name, everythingShared(pair).includes(secret)]).toEqual([name, false]);
      return reply;
    };
    const person = {
      fullName,
      nik,
      registerNo,
      address,
      birthPlace,
      birthDate: '1985-03-12',
      workingName: 'KPR',
      consent: 'yes',
    };
    const steps: readonly (readonly [string, unknown, typeof registry?])[] = [
      ['registerIdentity', person],
      // The same number again is refused, and the refusal says nothing of it.
      ['registerIdentity', { ...person, workingName: 'X' }],
      ['registerIdentity', { ...person, nik: undefined, registerNo: undefined, workingName: 'K.' }],
      ['resemblingIdentities', { fullName, birthDate: '1985-03-12' }],
      ['issueCodes', { registryKeys: ['R-0001', 'R-0002'] }],
      ['decideDuplicate', { a: 'R-0001', b: 'R-0002', decision: 'same' }],
      ['mergeParticipants', { from: 'P-0001', into: 'P-0002' }, shared],
      ['propose', { cohortId: 'ANG-001', participantId: 'P-0002' }, shared],
      // Typed where it must not be: refused, and not repeated.
      ['propose', { cohortId: 'ANG-001', participant: { workingName: nik } }, shared],
    ];
    const outcomes = steps.map(([name, input, office]) => [name, ask(name, input, office).ok]);
    expect(outcomes).toEqual([
      ['registerIdentity', true],
      ['registerIdentity', false],
      ['registerIdentity', true],
      ['resemblingIdentities', true],
      ['issueCodes', true],
      ['decideDuplicate', true],
      ['mergeParticipants', true],
      ['propose', true],
      ['propose', false],
    ]);
    registry.menu('menuValidate', STAFF.LAPAS);
    shared.menu('menuValidate');
    shared.menu('menuRefreshSummaries');
    shared.menu('menuSendDigests');
    for (const secret of SECRETS) {
      expect([secret, everythingShared(pair).includes(secret)]).toEqual([secret, false]);
      // The host keeps what scripts wrote into logs: nothing of anybody.
      expect(JSON.stringify(registry.host.executions().map(({ log }) => log))).not.toContain(secret);
      expect(JSON.stringify(registry.host.trace())).not.toContain(secret);
    }
    const [list] = registry.answer<{ commit: number; tabs: string[] }[]>('undoable', {}, asOfficer);
    ask('undo', { commit: list?.commit, tabs: list?.tabs });
    // Undone, the two are two again: each is erased for herself.
    for (const registryKey of ['R-0001', 'R-0002']) ask('eraseIdentity', { registryKey });
    for (const secret of SECRETS)
      expect([secret, registry.bytes().includes(secret)]).toEqual([secret, false]);
  });
});
