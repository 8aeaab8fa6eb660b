import type { AddedSession } from './schedule-form';
import type { Changes, Entry } from './timeline';

/** What a press on a line's button does: takes out, puts back, or removes what was added; undefined for lines without one. */
export const toggled = (changes: Changes, entry: Entry): Partial<Changes> | undefined => {
  const { without, added } = changes;
  const switched = (on: string) =>
    without.includes(on) ? without.filter((other) => other !== on) : [...without, on];
  const remove = (sessionOn: string, startTime: string) => {
    const place = added.findIndex((slot) => slot.sessionOn === sessionOn && slot.startTime === startTime);
    return { added: added.filter((_, n) => n !== place) };
  };
  switch (entry.type) {
    case 'new':
      return remove(entry.on, entry.startTime);
    case 'session':
      return entry.session.isAdded
        ? remove(entry.on, entry.startTime)
        : { without: switched(entry.dayOfSeries) };
    case 'skipped':
      return entry.day.reason === 'leftOut' ? { without: switched(entry.on) } : undefined;
  }
};

export const withAdded = ({ added }: Changes, slot: AddedSession): Partial<Changes> => ({
  added: [...added, slot],
});
