import fc from 'fast-check';
import { choices } from '../../../src/core/kinds/choices';
import { weekdayNamed, WEEKDAYS, weekdays } from '../../../src/core/kinds/weekdays';
import { wordsOf } from '../../../src/app/words';
import { issuesOf, parsed } from './issues-of';
import { plainWords } from './plain-words';

const colours = choices(['red', 'green', 'blue']);

describe('several choices in a cell', () => {
  it('are in the order of the list, each once, whatever the order they come in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('red' as const, 'green' as const, 'blue' as const), { minLength: 1 }),
        (list) => {
          const wanted = (['red', 'green', 'blue'] as const).filter((colour) => list.includes(colour));
          expect(parsed(colours, list)).toEqual(wanted);
          expect(colours.fromCell(list.join(', '), plainWords)).toEqual({ ok: true, value: wanted });
        },
      ),
    );
  });

  it.each(['red,blue', ' red ; blue ', 'red, , blue,'])('are read from %j', (cell) =>
    expect(colours.fromCell(cell, plainWords)).toEqual({ ok: true, value: ['red', 'blue'] }),
  );

  it.each(['red blue', 'red, pink', ',', 7])('are not read from %j', (cell) =>
    expect(colours.fromCell(cell, plainWords)).toMatchObject({ ok: false, fault: { rule: 'R13' } }),
  );

  it('are at least one', () => {
    expect(issuesOf(colours, [])).toEqual(['R01']);
  });

  it('are weekdays in the words of the workbook, and read in any language', () => {
    const words = wordsOf('id')('sites', 'closedWeekdays');
    expect(weekdays().toCell(['thu', 'mon'], words)).toBe('Senin, Kamis');
    expect(weekdays().fromCell('Thursday, senin', words)).toEqual({ ok: true, value: ['mon', 'thu'] });
  });

  it('name the weekday of a day', () => {
    expect(['2027-02-01', '2027-02-04', '2027-02-07'].map(weekdayNamed)).toEqual(['mon', 'thu', 'sun']);
    expect(WEEKDAYS).toHaveLength(7);
  });
});
