import fc from 'fast-check';
import { email } from '../../../src/core/kinds/email';
import { issuesOf, parsed } from './issues-of';
import { plainWords } from './plain-words';

const address = email();
/** What could end an address and begin a header, a name or a list. */
const dangerous = fc.constantFrom(
  '\n',
  '\r',
  '\r\n',
  ',',
  ';',
  '<',
  '>',
  '"',
  ' ',
  '\t',
  '\0',
  ':',
  '(',
  ')',
  '\u2028',
);

describe('an e-mail address', () => {
  it.each(['staf@malangkab.go.id', 'a.b+c@example.co', 'x_1@sub-domain.example.org'])('may be %s', (text) =>
    expect(issuesOf(address, text)).toEqual([]),
  );

  it.each(['staf', 'staf@', '@go.id', 'staf@localhost', 'a@b@c.id', 'staf@go..id', 'siti@go.id.'])(
    'may not be %s',
    (text) => expect(issuesOf(address, text)).toEqual(['R11']),
  );

  it('is one address without anything that could add a header to a mail', () => {
    const refused = (text: string) => {
      expect(issuesOf(address, text)).toEqual(['R11']);
      expect(address.fromCell(text, plainWords)).toMatchObject({ ok: false, fault: { rule: 'R11' } });
    };
    fc.assert(
      fc.property(dangerous, fc.integer({ min: 1, max: 14 }), (character, place) => {
        const plain = 'staf@example.id';
        refused(`${plain.slice(0, place)}${character}${plain.slice(place)}`);
        refused(`${plain}${character}x@evil.example`);
        refused(`${plain}${character}Bcc: x`);
      }),
    );
  });

  it('never keeps a line break, wherever it was', () => {
    expect(parsed(address, '\nStaf@Example.ID\r\n')).toBe('staf@example.id');
    expect(address.fromCell('staf@example.id\n', plainWords)).toEqual({ ok: true, value: 'staf@example.id' });
  });

  it('is kept in small letters, so that one person is one address', () => {
    expect(address.fromCell('Staf@Example.go.id', plainWords)).toEqual({
      ok: true,
      value: 'staf@example.go.id',
    });
  });

  it.each([12, true])('is not the cell %j', (cell) =>
    expect(address.fromCell(cell, plainWords)).toMatchObject({ ok: false, fault: { rule: 'R11' } }),
  );
});
