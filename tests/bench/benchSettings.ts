import { testSettings } from '@/src/scripts/testing/testSettings'

/** Every setting of the desk under measure. Nothing is sent by mail: its queue is what counts. */
export const benchSettings = (databaseUrl: string, more: Record<string, string> = {}) =>
  testSettings({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'error', ...more })
