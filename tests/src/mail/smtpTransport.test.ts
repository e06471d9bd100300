import { createServer, type AddressInfo, type Socket } from 'node:net'

import { afterEach, describe, expect, it } from 'vitest'

import { isRefusedForGood } from '@/src/mail/anotherTry'
import { sendsAsBefore } from '../../jobs/mailSettings'
import { refusal, startMailServer } from '../../jobs/mailServer'
import { body, handOver, mail, noMark, nothing } from './handOver'

const counted = (count: () => void) => () => {
  count()
  return noMark()
}

const opened: { stop(): Promise<void> }[] = []
afterEach(async () => {
  sendsAsBefore()
  for (const server of opened.splice(0)) await server.stop()
})

async function mailServer(options: Parameters<typeof startMailServer>[0] = {}) {
  const server = await startMailServer(options)
  opened.push(server)
  return server
}

/** A server that follows a script: each command gets its answer, `null` hangs up. */
async function scripted(answers: Record<string, string | null>) {
  const lines: string[] = []
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.write('220 ready\r\n')
    socket.on('data', (data) => {
      for (const line of data.toString().split('\r\n').filter(Boolean)) {
        lines.push(line)
        const verb = Object.keys(answers).find((start) => line.startsWith(start))
        if (!verb) continue
        const answer = answers[verb]
        if (answer === null) socket.destroy()
        else socket.write(`${answer}\r\n`)
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  opened.push({ stop: () => new Promise((resolve) => server.close(() => resolve())) })
  return { lines, url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const greeted = { EHLO: '250 hello', MAIL: '250 fine', RCPT: '250 fine', QUIT: '221 bye' }

describe('handing a mail over', () => {
  it('sends it whole and once', async () => {
    const server = await mailServer()
    await handOver(server.url, mail, noMark)
    expect(server.received).toEqual([
      { from: 'support@example.com', to: ['ada@acme.example'], raw: `${body}\r\n` },
    ])
  })

  it('claims it when the server has all but the final dot, which leaves with the mark', async () => {
    const server = await scripted({ ...greeted, DATA: '354 go ahead', '.': '250 taken' })
    const steps: string[] = []
    await handOver(
      server.url,
      { ...mail, raw: Buffer.from('Subject: One\r\n\r\nlast\r\n') },
      async () => {
        await expect.poll(() => server.lines).toContain('last')
        steps.push(server.lines.includes('.') ? 'dot before the claim' : 'claimed')
        const set = async () => {
          steps.push(server.lines.includes('.') ? 'dot before the mark' : 'marking')
          // Resolves only when the dot has come in: nothing may wait for the mark.
          await expect.poll(() => server.lines).toContain('.')
          steps.push('marked')
        }
        return { set, drop: nothing }
      },
    )
    expect(steps).toEqual(['claimed', 'marking', 'marked'])
  })

  it('never completes a mail whose claim is refused', async () => {
    const server = await mailServer()
    const refused = new Error('taken by another')
    await expect(handOver(server.url, mail, () => Promise.reject(refused))).rejects.toBe(refused)
    await server.stop()
    expect(server.received).toEqual([])
  })

  it('claims nothing when the server wants no data', async () => {
    const server = await scripted({ ...greeted, DATA: '451 not now' })
    let marks = 0
    const sending = handOver(
      server.url,
      mail,
      counted(() => marks++),
    )
    await expect(sending).rejects.toMatchObject({ responseCode: 451 })
    expect(marks).toBe(0)
  })

  it('claims nothing when nobody answers', async () => {
    const { url, stop } = await startMailServer()
    await stop()
    let marks = 0
    await expect(
      handOver(
        url,
        mail,
        counted(() => marks++),
      ),
    ).rejects.toThrow('ECONNREFUSED')
    expect(marks).toBe(0)
  })

  it('drops the mark when the connection breaks before it is set', async () => {
    const server = await hangingUp()
    const steps: string[] = []
    const step = (name: string) => async () => void steps.push(name)
    await handOver(server.url, mail, async () => {
      await server.hangUp()
      return { set: step('set'), drop: step('dropped') }
    }).catch(step('failed'))
    expect(steps).toEqual(['dropped', 'failed'])
  })

  it('fails only when a mark that is being set has settled', async () => {
    const server = await hangingUp()
    const steps: string[] = []
    const set = async () => {
      await server.hangUp()
      steps.push('set')
    }
    await handOver(server.url, mail, async () => ({ set, drop: nothing })).catch(() =>
      steps.push('failed'),
    )
    expect(steps).toEqual(['set', 'failed'])
  })

  it('does not mind a mark that fails when the server has taken the mail', async () => {
    const server = await mailServer()
    const set = () => Promise.reject(new Error('no database'))
    await handOver(server.url, mail, async () => ({ set, drop: nothing }))
    expect(server.received).toHaveLength(1)
  })

  it('tells a mailbox that does not exist from one that is full', async () => {
    const server = await mailServer({
      onRcptTo: ({ address }, _, done) =>
        done(refusal(address.startsWith('gone') ? 550 : 452, 'Not this one.')),
    })
    const to = (address: string) => ({ ...mail, envelope: { ...mail.envelope, to: [address] } })
    const refused = (address: string) =>
      handOver(server.url, to(address), noMark).catch((error: unknown) => error)
    expect(isRefusedForGood(await refused('gone@acme.example'))).toBe(true)
    expect(isRefusedForGood(await refused('full@acme.example'))).toBe(false)
  })

  it.each([
    [554, true],
    [451, false],
  ])('a whole mail answered with %i is refused for good: %s', async (code, expected) => {
    const server = await mailServer({ answer: () => Promise.reject(refusal(code)) })
    const error = await handOver(server.url, mail, noMark).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ responseCode: code })
    expect(isRefusedForGood(error)).toBe(expected)
  })
})

/** A server that takes data and never answers it. `hangUp` resolves when our side has noticed. */
async function hangingUp() {
  let socket: Socket | undefined
  const server = createServer((client) => {
    socket = client
    client.on('error', () => undefined)
    client.write('220 ready\r\n')
    let isData = false
    client.on('data', (data) => {
      if (isData) return
      isData = data.toString().startsWith('DATA')
      client.write(isData ? '354 go ahead\r\n' : '250 fine\r\n')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  opened.push({ stop: () => new Promise((resolve) => server.close(() => resolve())) })
  const count = () =>
    new Promise<number>((resolve) => server.getConnections((_, open) => resolve(open)))
  const hangUp = async () => {
    socket?.destroy()
    await expect.poll(count).toBe(0)
    for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate)
  }
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, hangUp }
}
