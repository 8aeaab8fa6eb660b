import fc from 'fast-check';
import { intend, type Intention, randomText } from '../../src/sidebar/intention';

/** What the server takes for a request id. */
const REQUEST_ID = /^\d{1,9}\.[A-Za-z0-9-]{16,40}$/;

describe('the request id of an intention', () => {
  it('is made of the newest commit number and a text of its own', () => {
    expect(intend(undefined, '{}', 41, () => 'abcdefghijklmnop').requestId).toBe('41.abcdefghijklmnop');
  });

  it('stays for the same content, whatever commits were told in between', () => {
    const first = intend(undefined, '{"a":1}', 41, randomText);
    expect(intend(first, '{"a":1}', 57, randomText)).toBe(first);
  });

  it('is another one as soon as the content is another', () => {
    const first = intend(undefined, '{"a":1}', 41, randomText);
    expect(intend(first, '{"a":2}', 41, randomText).requestId).not.toBe(first.requestId);
  });

  it('never belongs to two contents, however presses and changes follow each other', () => {
    const contents = fc.array(fc.constantFrom('{"a":1}', '{"a":2}', '{"a":3}'), { minLength: 1 });
    fc.assert(
      fc.property(contents, (presses) => {
        const contentOf = new Map<string, string>();
        let kept: Intention | undefined;
        for (const content of presses) {
          kept = intend(kept, content, 1, randomText);
          expect(contentOf.get(kept.requestId) ?? content).toBe(content);
          contentOf.set(kept.requestId, content);
        }
      }),
    );
  });
});

describe('the random part', () => {
  const getRandomValues = <T extends ArrayBufferView | null>(array: T): T => {
    if (array instanceof Uint8Array) array.fill(7);
    return array;
  };

  it.each([
    ['randomUUID', { randomUUID: () => '85d36af2-1262-4b31-9be3-2972cb3b9dd5' as const }],
    ['getRandomValues', { getRandomValues }],
    ['neither', {}],
  ])('is accepted by the server when the browser offers %s', (_, source) => {
    expect(`1.${randomText(source)}`).toMatch(REQUEST_ID);
  });

  it('does not repeat', () => {
    const texts = Array.from({ length: 500 }, () => randomText({}));
    expect(new Set(texts).size).toBe(texts.length);
  });
});
