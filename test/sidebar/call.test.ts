import { outcomeOfError, outcomeOfReply } from '../../src/sidebar/call';

const complaints = [{ code: 'R01', severity: 'E', text: 'Harus diisi.' }];

describe('what the server says', () => {
  it('is done, with its answer and its commit number', () => {
    const reply = { ok: true, answer: { n: 1 }, warnings: [], language: 'en', commit: 12 };
    expect(outcomeOfReply(JSON.stringify(reply))).toEqual({
      type: 'done',
      answer: { n: 1 },
      warnings: [],
      language: 'en',
      commit: 12,
    });
  });

  it('is refused, with what it complains of', () => {
    const reply = { ok: false, complaints, acknowledge: true, again: false };
    expect(outcomeOfReply(JSON.stringify(reply))).toEqual({ type: 'refused', complaints, acknowledge: true });
  });

  it('is not known, in the words of the server, when it says that trying again is safe', () => {
    const reply = { ok: false, complaints, acknowledge: false, again: true };
    expect(outcomeOfReply(JSON.stringify(reply))).toEqual({ type: 'unknown', text: 'Harus diisi.' });
  });

  it.each([[null], [undefined], [''], ['null'], ['{'], ['"text"']])('is not known when it is %j', (json) => {
    expect(outcomeOfReply(json)).toEqual({ type: 'unknown' });
  });
});

describe('what a failure means', () => {
  it.each([
    'PERMISSION_DENIED',
    'ScriptError: Authorization is required to perform that action.',
    'You do not have permission to call SpreadsheetApp.getActive',
  ])('is that the account is not let in: %s', (message) => {
    expect(outcomeOfError(new Error(message))).toEqual({ type: 'denied' });
  });

  it.each(['NetworkError: Connection failure due to HTTP 0', 'Exceeded maximum execution time'])(
    'is not known otherwise: %s',
    (message) => {
      expect(outcomeOfError(new Error(message))).toEqual({ type: 'unknown' });
    },
  );
});
