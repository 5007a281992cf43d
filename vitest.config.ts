import { defineConfig } from 'vitest/config';

/** Tests of times and frames, of what concerns the whole machine, and of builds of their own: one after the other. */
const alone = ['guest-{cost,exact,gone,gone-twin,interference,seen,show-me}', 'policy', '*-look'].map(
  (name) => `tests/e2e/${name}.test.ts`,
);
const e2e = {
  environment: 'node',
  globalSetup: './tests/tools/setup-e2e.ts',
  testTimeout: 120_000,
  hookTimeout: 180_000,
} as const;

/** Projects, one after the other: two cores are enough for one browser at a time, or for two that mostly wait. */
export default defineConfig({
  test: {
    reporters: ['default', './tests/tools/counts-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'pages',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts', 'tests/*.test.ts'],
          globalSetup: './tests/tools/setup-pages.ts',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...e2e,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: alone,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...e2e,
          name: 'e2e-alone',
          include: alone,
          fileParallelism: false,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
