import type { Page } from '@playwright/test'
import type { KeyName } from '@/src/admin/keys/deskKeys'

/** Until the page hears this key: each part of it listens from its own moment on. */
export const hears = (page: Page, key: KeyName) =>
  page.locator(`html[data-keys~="${key}"]`).waitFor()
