import { resolve } from 'node:path'

import { defineConfig } from 'vitest/config'

const needServers = ['tests/{http,jobs,files,e2e,bench,soak,support}/**']

/** What counts and remembers in its modules, or stands in for Node's own: each file by itself. */
const keepState = ['tests/src/{http,log,scripts}/**/*.test.ts']

export default defineConfig({
  resolve: {
    tsconfigPaths: true,
    alias: { 'server-only': resolve(import.meta.dirname, 'tests/support/serverOnly.ts') },
  },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    // These end what hangs; they measure nothing, and a machine may be slow.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    setupFiles: ['tests/support/failOnConsoleError.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'domain',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...needServers, ...keepState],
          // Pure rules leave nothing behind: what they import is read once a worker.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'domain-alone', include: keepState, exclude: needServers },
      },
      {
        extends: true,
        test: {
          name: 'http',
          include: ['tests/{http,jobs}/**/*.test.ts'],
          globalSetup: ['tests/support/globalDatabase.ts'],
          setupFiles: ['tests/support/failOnConsoleError.ts', 'tests/support/httpSetup.ts'],
          // One Payload and one database a worker, for all of its files: loading takes seconds.
          isolate: false,
        },
      },
      // Long runs, each on what it starts itself: floods, faults, thousands of cases.
      {
        extends: true,
        test: {
          name: 'soak',
          include: ['tests/soak/**/*.soak.ts'],
          globalSetup: ['tests/support/globalDatabase.ts'],
          testTimeout: 900_000,
          hookTimeout: 300_000,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
      // What touches the store runs on either, with a real S3; the rest is the same on both.
      ...(['local', 's3'] as const).map((store) => ({
        extends: true as const,
        test: {
          name: `files-${store}`,
          include: [`tests/files/{shared,${store}}/*.test.ts`],
          globalSetup: ['tests/support/globalDatabase.ts', 'tests/support/globalParts.ts'],
          setupFiles: ['tests/support/failOnConsoleError.ts', 'tests/support/filesSetup.ts'],
          env: { DESK_TEST_STORE: store },
          isolate: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      })),
    ],
  },
})
