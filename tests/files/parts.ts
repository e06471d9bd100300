import type { Door } from './Door'

type Parts = { scanner: Door | null; store: Door | null; isS3: boolean }

/** What stands between the desk of these tests and its scanner and its store. Set before all tests. */
export const parts: Parts = ((globalThis as { deskParts?: Parts }).deskParts ??= {
  scanner: null,
  store: null,
  isS3: process.env.DESK_TEST_STORE === 's3',
})
