module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  transform: { '\\.tsx?$': '<rootDir>/test/support/esbuild-transform.cjs' },
  setupFiles: ['<rootDir>/test/support/fixed-seed.cjs'],
  modulePathIgnorePatterns: ['<rootDir>/.build', '<rootDir>/dist'],
};
