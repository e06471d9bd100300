import { defineConfig, devices } from '@playwright/test'

const hasPictures = process.env.DESK_E2E_TRACE === 'on'
/** `npm run test:soak` runs what is tagged so, everyday runs all the rest. */
const isSoak = process.env.DESK_E2E_SOAK === 'on'

// `npm test` starts the servers and says where they are. To try one test against a running desk:
// DESK_E2E_URL=http://localhost:3000 DESK_E2E_DATABASE=postgres://… DESK_E2E_SECRET=… npx playwright test
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/parts/sendAtOnce.ts',
  outputDir: process.env.DESK_E2E_OUTPUT ?? 'test-results',
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // The desk, its database and two browsers share two cores, and those may be slow: a limit here
  // ends what hangs, it measures nothing.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  use: {
    baseURL: process.env.DESK_E2E_URL ?? 'http://localhost:3000',
    // Taken of all tests for the one that fails, with pictures and copies of pages it would cost as
    // much as the tests themselves, without them still a fifteenth. DESK_E2E_TRACE=on takes all.
    trace: hasPictures ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.DESK_CHROMIUM || undefined,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // No page lives long enough to win back what it costs to compile its scripts better.
        '--js-flags=--no-opt,--no-maglev',
      ],
    },
  },
  projects: [
    {
      name: 'desktop',
      grep: isSoak ? /@soak/ : /.*/,
      grepInvert: isSoak ? /@phone/ : /@phone|@soak/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone',
      grep: /@phone|@both/,
      grepInvert: isSoak ? /.*/ : /@soak/,
      use: { ...devices['Pixel 7'], viewport: { width: 360, height: 740 } },
    },
  ],
})
