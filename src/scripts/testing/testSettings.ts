import { settings } from '@/src/env'

/** With it tests sign sessions themselves. */
export const testSecret = '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a6978'

/** Every setting, so that neither the machine's environment nor a .env file reaches a test. */
export function testSettings(given: Record<string, string>): Record<string, string> {
  return {
    ...Object.fromEntries(Object.keys(settings).map((name) => [name, ''])),
    PAYLOAD_SECRET: testSecret,
    LOG_LEVEL: 'fatal',
    WORKER: 'off',
    SEED_DEMO: 'off',
    // Tests ask faster than any person; those of the limits switch them on.
    RATE_LIMITS: 'off',
    ...given,
  }
}
