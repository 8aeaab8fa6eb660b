/** Counts work that is under way, so that the page can show it and a test can wait for its end. */
export function activity(changed: (running: number) => void) {
  let running = 0;
  const waiting: (() => void)[] = [];
  const during = async <T>(work: Promise<T>): Promise<T> => {
    running += 1;
    changed(running);
    try {
      return await work;
    } finally {
      running -= 1;
      changed(running);
      if (running === 0) for (const done of waiting.splice(0)) done();
    }
  };
  /** Ends at the first moment without work. */
  const idle = () => new Promise<void>((done) => (running === 0 ? done() : waiting.push(done)));
  return { during, idle };
}
