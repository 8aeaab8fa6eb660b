module.exports = {
  testEnvironment: 'node',
  // Jest would leave a core idle, which on two of them doubles the time.
  maxWorkers: '100%',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: { '\\.tsx?$': '<rootDir>/test/support/esbuild-transform.cjs' },
  setupFiles: ['<rootDir>/test/support/fixed-seed.cjs'],
  modulePathIgnorePatterns: ['<rootDir>/.build', '<rootDir>/dist'],
};
