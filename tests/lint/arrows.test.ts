import { describe, expect, test } from 'vitest'

import { arrows, zones } from '../../eslint/arrows.js'
import { refusals } from './lint'

const arrow = 'boundaries/dependencies'
const packages = '@typescript-eslint/no-restricted-imports'
const uses = (source: string) => `import { thing } from '${source}'\nthing()\n`

describe('arrows between folders', () => {
  test.each([
    ['hooks/tickets/checkMove.ts', '@/src/domain/mayMove'],
    ['hooks/tickets/confirm.ts', '@/src/jobs/queueDelivery'],
    ['access/visibleTickets.ts', './people'],
    ['endpoints/closure.ts', '@/access/people'],
    ['collections/Tickets.ts', '@/access/visibleTickets'],
    ['collections/Tickets.ts', '@/endpoints/closure'],
    ['payload.config.ts', './collections/Tickets'],
    ['src/app/(portal)/tickets/page.tsx', '@payload-config'],
    ['src/app/(portal)/tickets/page.tsx', '@/src/portal/read/readTickets'],
    ['src/jobs/startWorker.ts', '@payload-config'],
    ['src/jobs/tasks/deliverMail.ts', '@/src/mail/transport'],
    ['src/portal/viewer.ts', '@payload-config'],
    ['src/portal/tickets/ReplyForm.tsx', '@/src/app/(portal)/tickets/actions'],
    ['src/scripts/testing/runPlaywright.ts', '@/tests/support/ports'],
    ['src/scripts/seed.ts', '@/payload.config'],
    ['tests/http/tickets.test.ts', '@payload-config'],
  ])('%s may import %s', async (file, source) => {
    expect(await refusals(file, uses(source))).toEqual([])
  })

  test.each([
    ['src/domain/mayMove.ts', '@/access/people'],
    ['src/domain/mayMove.ts', '../env'],
    ['src/domain/mayMove.ts', '@/src/slugs'],
    ['access/visibleTickets.ts', '@/hooks/guard'],
    ['access/visibleTickets.ts', '@/src/jobs/queue'],
    ['hooks/tickets/checkMove.ts', '@/endpoints/closure'],
    ['hooks/tickets/checkMove.ts', '../../src/mail/transport'],
    ['endpoints/closure.ts', '@/collections/Tickets'],
    ['collections/Tickets.ts', '@payload-config'],
    ['collections/Tickets.ts', '../payload.config'],
    ['collections/Tickets.ts', '@/src/database/transaction'],
    ['hooks/tickets/checkMove.ts', '@payload-config'],
    ['src/jobs/tasks/deliverMail.ts', '@payload-config'],
    ['src/jobs/tasks/deliverMail.ts', '@/collections/Tickets'],
    ['src/mail/transport.ts', '@/src/jobs/queue'],
    ['src/app/(portal)/tickets/page.tsx', '@/src/database/transaction'],
    ['src/app/(portal)/tickets/page.tsx', '@/src/search/searchTickets'],
    ['src/portal/read/readTickets.ts', '@/src/database/transaction'],
    ['src/portal/read/readTickets.ts', '@payload-config'],
    ['src/portal/tickets/ReplyForm.tsx', '@/src/app/(portal)/tickets/page'],
    ['src/app/(portal)/tickets/actions.ts', '@payload-config'],
    ['src/scripts/start.ts', '@/tests/support/ports'],
    ['src/admin/Thread.tsx', '@payload-config'],
    ['src/admin/Thread.tsx', '@/src/search/searchTickets'],
    ['src/search/searchTickets.ts', '@/collections/Tickets'],
  ])('%s may not import %s', async (file, source) => {
    expect(await refusals(file, uses(source))).toEqual([arrow])
  })

  test('a dynamic import and a re-export count too', async () => {
    const file = 'src/domain/mayMove.ts'
    expect(await refusals(file, `await import('@/src/env')\n`)).toEqual([arrow])
    expect(await refusals(file, `export { env } from '@/src/env'\n`)).toEqual([arrow])
  })

  test('every zone says what it may import, and nothing else does', () => {
    const names = zones.map((zone) => zone.category).toSorted()
    expect(Object.keys(arrows).toSorted()).toEqual(names)
    expect(
      Object.values(arrows)
        .flat()
        .filter((name) => !names.includes(name)),
    ).toEqual([])
  })

  test('code outside every folder of the design is refused', async () => {
    expect(await refusals('src/shelf/thing.ts', 'export const a = 1\n')).toEqual([
      'boundaries/no-unknown-files',
    ])
  })
})

describe('packages', () => {
  test.each([
    ['src/search/searchTickets.ts', '@payloadcms/db-postgres'],
    ['src/database/transaction.ts', 'pg'],
    ['src/jobs/queue.ts', 'pg-boss'],
    ['src/mail/transport.ts', 'nodemailer'],
    ['src/scripts/migrate.ts', 'pg'],
    ['endpoints/closure.ts', 'payload'],
    ['src/domain/mayMove.ts', './ticketStatus'],
    ['src/domain/time/temporal.ts', 'temporal-polyfill'],
  ])('%s may import %s', async (file, source) => {
    expect(await refusals(file, uses(source))).toEqual([])
  })

  test.each([
    ['src/domain/mayMove.ts', 'payload'],
    ['src/domain/mayMove.ts', 'node:crypto'],
    ['src/domain/mayMove.ts', 'zod'],
    ['src/domain/time/startOfDay.ts', 'temporal-polyfill'],
    ['src/domain/time/temporal.ts', 'zod'],
    ['hooks/tickets/confirm.ts', 'nodemailer'],
    ['hooks/tickets/confirm.ts', 'node:https'],
    ['hooks/tickets/confirm.ts', 'pg-boss'],
    ['endpoints/closure.ts', '@payloadcms/db-postgres'],
    ['endpoints/closure.ts', 'nodemailer/lib/smtp-connection'],
    ['src/app/(portal)/tickets/page.tsx', 'pg'],
    ['src/admin/Thread.tsx', 'drizzle-orm'],
    ['src/jobs/tasks/deliverMail.ts', 'pg'],
  ])('%s may not import %s', async (file, source) => {
    expect(await refusals(file, uses(source))).toEqual([packages])
  })

  test('the domain may know a type of a package', async () => {
    const code = `import type { Where } from 'payload'\nexport type Rule = Where\n`
    expect(await refusals('src/domain/mayMove.ts', code)).toEqual([])
  })

  test('the config takes the adapter but no SQL', async () => {
    const adapter = `import { postgresAdapter } from '@payloadcms/db-postgres'\npostgresAdapter()\n`
    const sql = `import { sql } from '@payloadcms/db-postgres'\nsql()\n`
    expect(await refusals('payload.config.ts', adapter)).toEqual([])
    expect(await refusals('payload.config.ts', sql)).toEqual([packages])
  })
})
