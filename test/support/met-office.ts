import { FIRST_ACTIONS, FIRST_DECISIONS, FIRST_MEETING } from './met';
import type { Office } from './office';
import { plannedOffice } from './programme';

/** An office in which the meeting of scenario S2 has been planned: it is the morning of its day. */
export const planningOffice = (settings: Readonly<Record<string, string>> = {}): Office => {
  const office = plannedOffice();
  office.type(
    'Pengaturan',
    Object.entries(settings).map(([name, value]) => ({ Pengaturan: name, Nilai: value })),
  );
  office.at('2019-08-20');
  office.answer('planMeeting', FIRST_MEETING);
  office.at('2019-08-27', '10:00');
  return office;
};

interface Form {
  readonly meetings: readonly { readonly meetingId: string; readonly version: string }[];
  readonly open: readonly {
    readonly actionId: string;
    readonly version: string;
    readonly ownerId: string;
    readonly overdue: number;
  }[];
}

export const minutesForm = (office: Office): Form => office.answer<Form>('minutesForm', {});

/** The minutes of scenario S2, as the sidebar sends them. */
export const minutes = (office: Office, more: object = {}) => {
  const meeting = minutesForm(office).meetings.find(({ meetingId }) => meetingId === 'RPT-001');
  return {
    meetingId: 'RPT-001',
    version: meeting?.version,
    startTime: '10:00',
    endTime: '11:45',
    attended: ['DISNAKER', 'LAPAS', 'LPK'],
    minutes: 'Rapat dibuka oleh Kabid Lattas.\nLapas menjelaskan ruang dan jam kegiatan.',
    decisions: FIRST_DECISIONS.join('\n'),
    actions: FIRST_ACTIONS,
    updates: [],
    ...more,
  };
};
