// First: it names the database that everything below is loaded with.
import '../support/httpSetup'

import { expect, it } from 'vitest'

import { tokenFor } from '../http/desk/actors'
import { makeTicket } from '../http/desk/makeTicket'
import { startMailServer } from '../jobs/mailServer'
import { startWorkerProcess } from '../jobs/startWorkerProcess'
import { rest } from '../support/rest'
import { sized } from './parts/amount'

const replies = sized(100, 200)

/** Milliseconds of each reply, one after the other, while a worker does what it can. */
async function timesOfReplies(url: string): Promise<number[]> {
  const token = await tokenFor('sam')
  const { id } = await makeTicket()
  const worker = startWorkerProcess({ SMTP_URL: url, APP_URL: 'https://support.example.com' })
  const times: number[] = []
  for (let index = 0; index < replies; index++) {
    const begun = performance.now()
    const { status } = await rest('POST', `/api/tickets/${id}/messages`, {
      token,
      body: { content: `Reply ${index}` },
    })
    times.push(performance.now() - begun)
    expect(status).toBe(201)
  }
  await worker.stop()
  return times.toSorted((a, b) => a - b)
}

it('a reply takes as long with the mail server away as with it there', async () => {
  const server = await startMailServer()
  await timesOfReplies(server.url)
  const there = await timesOfReplies(server.url)
  await server.stop()
  const away = await timesOfReplies(server.url)
  const median = (times: number[]) => times[replies / 2] ?? 0
  const ratio = median(away) / median(there)
  console.log(
    `reply with the mail server there: ${median(there).toFixed(1)} ms, away: ` +
      `${median(away).toFixed(1)} ms, ratio ${ratio.toFixed(2)}`,
  )
  expect(ratio).toBeLessThan(2)
})
