import { NONE, type Ticks } from '../stages/ticks';

export const ACTIONS = ['cancel', 'move', 'trainer', 'shift'] as const;
export type Action = (typeof ACTIONS)[number];

/** The form as it stands on the screen; what is hidden keeps what was entered. */
export interface ChangeForm {
  readonly action: Action;
  /** Sessions to be cancelled, or to get another trainer. */
  readonly ticks: Ticks;
  readonly showPast: boolean;
  readonly reason: string;
  /** The one session to be moved, and where to. */
  readonly sessionId: string;
  readonly sessionOn: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly siteId: string;
  readonly instructorId: string;
  /** From which day on everything is shifted, by how much. */
  readonly fromOn: string;
  readonly amount: string;
  readonly unit: 'days' | 'weeks';
  readonly direction: 'later' | 'earlier';
}

export const freshForm = (today: string, action: Action = 'cancel', showPast = false): ChangeForm => ({
  action,
  ticks: NONE,
  showPast,
  reason: '',
  ...{ sessionId: '', sessionOn: '', startTime: '', endTime: '', siteId: '' },
  instructorId: '',
  ...{ fromOn: today, amount: '1', unit: 'weeks', direction: 'later' },
});

/** Fields that a complaint can stand beside, by what is to be done. */
export const FIELDS: Readonly<Record<Action, readonly string[]>> = {
  cancel: ['sessions', 'reason'],
  move: ['sessions', 'sessionOn', 'startTime', 'endTime', 'siteId', 'reason'],
  trainer: ['sessions', 'instructorId'],
  shift: ['fromOn', 'days', 'reason'],
};

/** Names under which something may have been said of what was changed. */
export const namesOf = (part: Partial<ChangeForm>): readonly string[] =>
  Object.keys(part).flatMap((name) =>
    name === 'ticks' || name === 'sessionId'
      ? ['sessions']
      : name === 'amount' || name === 'unit' || name === 'direction'
        ? ['days']
        : [name],
  );
