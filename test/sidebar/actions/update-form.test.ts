import {
  byAction,
  editOf,
  type OpenAction,
  updateFields,
  updatesOf,
} from '../../../src/sidebar/actions/update-form';
import { dueWords } from '../../../src/sidebar/actions/action-words';
import { viewWords } from '../../../src/i18n/speak';

const TODAY = '2019-09-11';
const action = (n: number, more: Partial<OpenAction> = {}): OpenAction => ({
  actionId: `AKS-000${n}`,
  meetingId: 'RPT-001',
  text: 'silabus sulam',
  ownerId: 'LPK',
  person: null,
  dueOn: '2019-09-05',
  overdue: 6,
  status: 'open',
  note: null,
  version: `v${n}`,
  ...more,
});

describe('what is said of open actions', () => {
  it('is sent for those of which something is said, and of those only that', () => {
    const open = [action(1), action(2), action(3, { note: 'lama' }), action(4)];
    const edits = {
      'AKS-0001': { status: 'done' as const, note: ' dikirim ' },
      'AKS-0002': { note: '  ' },
      'AKS-0003': { status: 'cancelled' as const },
      'AKS-0004': { note: 'jalan', doneOn: '2019-09-01' },
    };
    expect(updatesOf(open, edits, TODAY)).toEqual([
      { actionId: 'AKS-0001', version: 'v1', status: 'done', doneOn: TODAY, note: 'dikirim' },
      { actionId: 'AKS-0003', version: 'v3', status: 'cancelled', doneOn: undefined, note: 'lama' },
      { actionId: 'AKS-0004', version: 'v4', status: undefined, doneOn: undefined, note: 'jalan' },
    ]);
  });

  it('is nothing until somebody says something', () => {
    const open = [action(1, { note: 'lama' })];
    expect(editOf(open[0]!, {}, TODAY)).toEqual({ status: '', doneOn: TODAY, note: 'lama' });
    expect(updatesOf(open, {}, TODAY)).toEqual([]);
  });

  it('is complained of beside its own action, whether a form’s field or a row is named', () => {
    const updates = updatesOf(
      [action(1), action(2)],
      { 'AKS-0001': { note: 'a' }, 'AKS-0002': { note: 'b' } },
      TODAY,
    );
    const fault = { code: 'x', severity: 'E' as const, text: 'x' };
    const placed = byAction(
      [
        { ...fault, field: 'updates.1.note' },
        { ...fault, field: 'doneOn', row: 'AKS-0001' },
        { ...fault, field: 'dueOn', row: 'AKS-0009' },
        { ...fault, field: 'updates' },
      ],
      updates,
    );
    expect(placed.map(({ field }) => field)).toEqual([
      'AKS-0002.note',
      'AKS-0001.doneOn',
      'dueOn',
      'updates',
    ]);
    expect(updateFields([action(1)])).toContain('AKS-0001.doneOn');
  });

  it('stands under until when it is due, or how long it is overdue', () => {
    const words = viewWords('id');
    expect(dueWords({ dueOn: '2019-09-05', overdue: 6 }, TODAY, words)).toBe('terlambat 6 hari');
    expect(dueWords({ dueOn: TODAY, overdue: 0 }, TODAY, words)).toBe('tenggat hari ini');
    expect(dueWords({ dueOn: '2019-09-20', overdue: 0 }, TODAY, viewWords('en'))).toBe('due 20/09/2019');
  });
});
