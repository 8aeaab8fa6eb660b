import { createScriptRun, type Outcome } from '../../../host/page/frame/script-run';

interface Runner {
  withSuccessHandler: (handler: (value: unknown, userObject: unknown) => void) => Runner;
  withFailureHandler: (handler: (error: Error, userObject: unknown) => void) => Runner;
  withUserObject: (value: unknown) => Runner;
  save: (...parameters: unknown[]) => unknown;
}

function setUp() {
  const sent: { name: string; parameters: string; done: (outcome: Outcome) => void }[] = [];
  const run = createScriptRun((name, parameters, done) => {
    sent.push({ name, parameters, done });
  }) as Runner;
  return { sent, run };
}

describe('google.script.run', () => {
  it('calls any function by name and hands its result and the user object to the success handler', () => {
    const { sent, run } = setUp();
    const seen: unknown[] = [];
    const returned = run
      .withSuccessHandler((...got) => seen.push(got))
      .withUserObject('baris')
      .save('a', 1);
    expect(returned).toBeUndefined();
    expect(sent[0]).toMatchObject({ name: 'save', parameters: '["a",1]' });
    sent[0]?.done({ result: '{"ok":true}' });
    expect(seen).toEqual([[{ ok: true }, 'baris']]);
  });

  it('gives a failure as an Error with the name and message of the script', () => {
    const { sent, run } = setUp();
    const seen: unknown[] = [];
    run.withFailureHandler((error) => seen.push(error)).save();
    sent[0]?.done({ error: { name: 'TypeError', message: 'tidak ada' } });
    expect(seen[0]).toBeInstanceOf(Error);
    expect(seen[0]).toMatchObject({ name: 'TypeError', message: 'tidak ada' });
  });

  it('gives null when the script returned nothing', () => {
    const { sent, run } = setUp();
    const seen: unknown[] = [];
    run.withSuccessHandler((value) => seen.push(value)).save();
    sent[0]?.done({});
    expect(seen).toEqual([null]);
  });

  it('keeps a runner as it was when handlers are added to it', () => {
    const { sent, run } = setUp();
    const seen: string[] = [];
    const first = run.withSuccessHandler(() => seen.push('first'));
    first.withSuccessHandler(() => seen.push('second'));
    first.save();
    sent[0]?.done({ result: '1' });
    expect(seen).toEqual(['first']);
  });

  it('throws at the call, and sends nothing, when a parameter may not be carried', () => {
    const { sent, run } = setUp();
    expect(() => run.save(new Date(0))).toThrow(TypeError);
    expect(sent).toEqual([]);
  });

  it('has at most ten calls under way, and sends the next when one ends', () => {
    const { sent, run } = setUp();
    for (let call = 0; call < 12; call += 1) run.save(call);
    expect(sent).toHaveLength(10);
    sent[3]?.done({ result: 'null' });
    expect(sent.map(({ parameters }) => parameters).at(-1)).toBe('[10]');
    expect(sent).toHaveLength(11);
  });
});
