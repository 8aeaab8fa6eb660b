// Property tests try the same cases in every run, so that what passed once passes again; another seed by FUZZ_SEED=n, more
// cases by FUZZ_RUNS=n, when looking for what they have not found yet.
const fc = require('fast-check');

const { FUZZ_SEED, FUZZ_RUNS } = process.env;
fc.configureGlobal({
  seed: FUZZ_SEED === undefined ? 20270208 : Number(FUZZ_SEED),
  ...(FUZZ_RUNS === undefined ? {} : { numRuns: Number(FUZZ_RUNS) }),
});
