import type pg from 'pg'

import type { TestDesk } from '@/src/scripts/testing/startTestDesk'

export type OtherDesk = TestDesk & {
  /** Where its files lie. */
  folder: string
  /** Of its database. */
  url: string
  /** Of the server of its database. */
  server: string
  database: pg.Pool
}
