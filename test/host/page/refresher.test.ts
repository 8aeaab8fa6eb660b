import { refresher } from '../../../host/page/refresher';

/** Work whose every run ends when told. */
function controlled() {
  const ends: ((error?: Error) => void)[] = [];
  const work = () =>
    new Promise<void>((resolve, reject) => {
      ends.push((error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  return { ends, request: refresher(work) };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('refreshing', () => {
  it('runs once more, and only once, for any number of requests during a run', async () => {
    const { ends, request } = controlled();
    const all = [request(), request(), request()];
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await turn();
    expect(ends).toHaveLength(2);
    ends[1]?.();
    await Promise.all(all);
    await turn();
    expect(ends).toHaveLength(2);
  });

  it('runs again after a run that failed', async () => {
    const { ends, request } = controlled();
    const first = request();
    const second = request();
    ends[0]?.(new Error('terputus'));
    await expect(first).rejects.toThrow('terputus');
    await turn();
    ends[1]?.();
    await expect(second).resolves.toBeUndefined();
  });
});
