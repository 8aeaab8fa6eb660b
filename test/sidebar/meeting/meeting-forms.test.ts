import { viewWords } from '../../../src/i18n/speak';
import { dayWords, itemsOf, namesOf, timeWords } from '../../../src/sidebar/meeting/letter-words';
import { changeForm, changeInput, planForm, planInput } from '../../../src/sidebar/meeting/plan-form';
import {
  actionField,
  actionFields,
  type Meeting,
  minutesForm,
  minutesInput,
} from '../../../src/sidebar/minutes/minutes-form';
import { BLANK } from '../../../src/sidebar/actions/new-action';
import { headLines } from '../../../src/sidebar/print/head-lines';

const meeting: Meeting = {
  meetingId: 'RPT-001',
  version: 'v1',
  status: 'held',
  heldOn: '2019-08-27',
  startTime: '10:00',
  endTime: null,
  place: 'Ruang rapat',
  chair: 'Kabid Lattas',
  invited: ['DISNAKER', 'LAMA'],
  attended: [],
  agenda: 'satu\ndua',
  minutes: '',
  decisions: '',
  documentNo: '001/UND/VIII/2019',
  replacedNo: '',
  changedOn: null,
  actions: [],
};
const letter = { letterhead: '', letterPlace: '', signerTitle: '', signerName: '', signerStaffNo: '' };
const answer = {
  today: '2019-09-04',
  agencies: [
    { agencyId: 'DISNAKER', name: 'Dinas Tenaga Kerja', active: true },
    { agencyId: 'LPK', name: 'LPK Ganesha', active: true },
    { agencyId: 'LAMA', name: 'Dinas Lama', active: false },
  ],
  meetings: [meeting],
  agency: 'Dinas Tenaga Kerja',
  letter,
};

describe('the form of a new meeting', () => {
  it('starts as the last meeting was, without who takes no part any more', () => {
    expect(planForm(answer, {})).toMatchObject({
      heldOn: '',
      startTime: '10:00',
      place: 'Ruang rapat',
      chair: 'Kabid Lattas',
      invited: ['DISNAKER'],
      agenda: '',
    });
  });

  it('invites every active agency to the first one', () => {
    const { startTime, invited } = planForm({ ...answer, meetings: [] }, {});
    expect([startTime, invited]).toEqual(['09:00', ['DISNAKER', 'LPK']]);
  });

  it('leaves out an end that is not known', () => {
    expect(planInput(planForm(answer, { heldOn: '2019-09-11' }))).toMatchObject({ endTime: undefined });
  });
});

describe('the form of a meeting that is changed', () => {
  it('starts as the meeting stands, and sends what was typed beside what it was opened with', () => {
    const form = changeForm(meeting, { heldOn: '2019-08-29' });
    expect(form).toMatchObject({
      heldOn: '2019-08-29',
      startTime: '10:00',
      endTime: '',
      agenda: 'satu\ndua',
    });
    expect(changeInput(meeting, form, true)).toMatchObject({
      ...{ meetingId: 'RPT-001', version: 'v1', isSent: true, heldOn: '2019-08-29', endTime: undefined },
      seen: { heldOn: '2019-08-27', endTime: '', invited: 'DISNAKER, LAMA' },
    });
  });
});

describe('the form of minutes', () => {
  const action = { ...BLANK, text: ' silabus ', ownerId: 'LPK', dueOn: '2019-09-05' };

  it('sends everything in one, without blank rows and blank texts', () => {
    const form = minutesForm(meeting, { attended: ['LPK'], minutes: '  ', actions: [BLANK, action, BLANK] });
    expect(minutesInput(meeting, form, [])).toEqual({
      meetingId: 'RPT-001',
      version: 'v1',
      startTime: '10:00',
      endTime: undefined,
      attended: ['LPK'],
      minutes: undefined,
      decisions: undefined,
      actions: [{ text: 'silabus', ownerId: 'LPK', dueOn: '2019-09-05', person: undefined }],
      updates: [],
    });
  });

  it('finds the row that a complaint is about, blank rows or not', () => {
    expect(actionField([BLANK, action, BLANK, action], 3, 'dueOn')).toBe('actions.1.dueOn');
    expect(actionFields([action])).toEqual([
      'actions.0.text',
      'actions.0.ownerId',
      'actions.0.dueOn',
      'actions.0.person',
    ]);
  });
});

describe('what letters say', () => {
  const words = viewWords('id');

  it('is day and time as each language writes them', () => {
    expect(dayWords('2019-08-27', words)).toBe('Selasa, 27 Agustus 2019');
    expect(timeWords(meeting, words, 'id')).toBe('pukul 10.00 WIB s.d. selesai');
    expect(timeWords({ startTime: '10:00', endTime: '11:45' }, words, 'id')).toBe(
      'pukul 10.00 s.d. 11.45 WIB',
    );
    expect(timeWords({ startTime: '10:00', endTime: '11:45' }, viewWords('en'), 'en')).toBe(
      '10:00 to 11:45 WIB',
    );
  });

  it('is agencies by name, a forgotten one by code, and items without blank lines', () => {
    expect(namesOf(['LPK', 'LAIN'], answer.agencies)).toEqual(['LPK Ganesha', 'LAIN']);
    expect(itemsOf('satu\n\n dua ')).toEqual(['satu', 'dua']);
  });

  it('is headed by the settings’ lines, or by the agency that leads', () => {
    expect(headLines({ agency: 'Dinas', letter: { letterhead: 'Pemkab | Dinas Tenaga Kerja|' } })).toEqual([
      'Pemkab',
      'Dinas Tenaga Kerja',
    ]);
    expect(headLines(answer)).toEqual(['Dinas Tenaga Kerja']);
  });
});
