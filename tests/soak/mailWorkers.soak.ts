// First: it names the database that everything below is loaded with.
import '../support/httpSetup'

import { createLocalReq } from 'payload'
import { expect, it } from 'vitest'

import { queueDeliveries } from '@/src/jobs/queueDeliveries'
import { inOneTransaction } from '@/src/database/transaction'
import { makeTicket } from '../http/desk/makeTicket'
import { person, sql } from '../http/desk/system'
import { startMailServer } from '../jobs/mailServer'
import { startWorkerProcess } from '../jobs/startWorkerProcess'
import { testPayload } from '../support/payload'
import { sized } from './parts/amount'

const mails = sized(400, 2_000)

it.each([2, 4])(`%i workers send ${mails} mails, each once`, async (count) => {
  const { payload } = await testPayload()
  const { id: ticket } = await makeTicket()
  const ada = await person('ada@acme.example')
  const req = await createLocalReq({}, payload)
  const row = {
    kind: 'still_working_client',
    ticket,
    event: null,
    recipient: { relationTo: 'clients', value: ada },
    address: 'ada@acme.example',
  } as const
  await inOneTransaction(req, () => queueDeliveries(req, Array<typeof row>(mails).fill(row)))

  const server = await startMailServer()
  const settings = { SMTP_URL: server.url, APP_URL: 'https://support.example.com' }
  const begun = Date.now()
  const workers = Array.from({ length: count }, () => startWorkerProcess(settings))
  const left = async () =>
    Number(
      (
        await sql(
          `select count(*)::int as left from deliveries where ticket_id = $1 and status <> 'sent'`,
          [ticket],
        )
      )[0]?.left,
    )
  await expect.poll(left, { timeout: 840_000, interval: 1_000 }).toBe(0)
  const seconds = (Date.now() - begun) / 1000
  await Promise.all(workers.map((worker) => worker.stop()))
  await server.stop()
  const ids = server.received.map(({ raw }) => /^Message-ID:\s*(<\S+>)/im.exec(raw)?.[1])
  const [flagged] = await sql(
    'select count(*)::int as flagged from deliveries where ticket_id = $1 and unconfirmed',
    [ticket],
  )
  console.log(
    `${count} workers: ${ids.length} mails in ${Math.round(seconds)} s, ` +
      `${Math.round(ids.length / seconds)} a second, ${ids.length - new Set(ids).size} twice, ` +
      `${String(flagged?.flagged)} flagged`,
  )
  expect(new Set(ids).size).toBe(mails)
  expect(ids).toHaveLength(mails)
  expect(flagged?.flagged).toBe(0)
})
