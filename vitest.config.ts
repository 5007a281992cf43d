import { defineConfig } from 'vitest/config';

/** Three projects, one after the other: two cores are enough for one browser at a time. */
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
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: './tests/tools/setup-e2e.ts',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
