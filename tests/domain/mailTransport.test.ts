import { createServer, type AddressInfo } from 'node:net'

import { afterEach, describe, expect, it, vi } from 'vitest'

import { isRefusedForGood } from '@/src/mail/isRefusedForGood'
import { handOver } from '@/src/mail/transport'
import { refusal, startMailServer } from '../jobs/mailServer'

const body = 'Subject: Dots\r\n\r\n.one\r\n..two\r\n.\r\nlast line without an end'
const mail = {
  envelope: { from: 'support@example.com', to: ['ada@acme.example'] },
  raw: Buffer.from(body),
}
const noMark = async () => undefined

const opened: { stop(): Promise<void> }[] = []
afterEach(async () => {
  vi.restoreAllMocks()
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

const warnsOfItsCertificate = () => vi.spyOn(console, 'error').mockReturnValue()

const greeted = { EHLO: '250 hello', MAIL: '250 fine', RCPT: '250 fine', QUIT: '221 bye' }

describe('handing a mail over', () => {
  it('sends it whole and once', async () => {
    const server = await mailServer()
    await handOver(server.url, mail, noMark)
    expect(server.received).toEqual([
      { from: 'support@example.com', to: ['ada@acme.example'], raw: `${body}\r\n` },
    ])
  })

  it('marks it when the server has all of it but the final dot', async () => {
    const server = await scripted({ ...greeted, DATA: '354 go ahead', '.': '250 taken' })
    let seen: string[] = []
    await handOver(
      server.url,
      { ...mail, raw: Buffer.from('Subject: One\r\n\r\nlast\r\n') },
      async () => {
        await expect.poll(() => server.lines).toContain('last')
        seen = [...server.lines]
      },
    )
    expect(seen).not.toContain('.')
    expect(server.lines).toContain('.')
  })

  it('never completes a mail whose mark is refused', async () => {
    const server = await mailServer()
    const refused = new Error('taken by another')
    await expect(handOver(server.url, mail, () => Promise.reject(refused))).rejects.toBe(refused)
    await server.stop()
    expect(server.received).toEqual([])
  })

  it('marks nothing when the server wants no data', async () => {
    const server = await scripted({ ...greeted, DATA: '451 not now' })
    let marks = 0
    const sending = handOver(server.url, mail, async () => void marks++)
    await expect(sending).rejects.toMatchObject({ responseCode: 451 })
    expect(marks).toBe(0)
  })

  it('marks nothing when nobody answers', async () => {
    const { url, stop } = await startMailServer()
    await stop()
    let marks = 0
    await expect(handOver(url, mail, async () => void marks++)).rejects.toThrow('ECONNREFUSED')
    expect(marks).toBe(0)
  })

  it('fails only after a running mark has settled', async () => {
    let hangUp = () => {}
    const server = createServer((socket) => {
      hangUp = () => socket.destroy()
      socket.on('error', () => undefined)
      socket.write('220 ready\r\n')
      socket.on('data', (data) => {
        const isData = data.toString().startsWith('DATA')
        socket.write(isData ? '354 go ahead\r\n' : '250 fine\r\n')
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    opened.push({ stop: () => new Promise((resolve) => server.close(() => resolve())) })
    const steps: string[] = []
    const sending = handOver(
      `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
      mail,
      async () => {
        hangUp()
        await new Promise((resolve) => server.getConnections(resolve))
        await expect.poll(() => connections(server)).toBe(0)
        for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate)
        steps.push('marked')
      },
    ).catch(() => steps.push('failed'))
    await sending
    expect(steps).toEqual(['marked', 'failed'])
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

describe('the address of the mail server', () => {
  it('may hold a user and a password', async () => {
    const signedIn: unknown[] = []
    const server = await mailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth({ username, password }, _, done) {
        signedIn.push([username, password])
        done(password === 'p@ss/word' ? null : refusal(535), { user: username })
      },
    })
    const at = `127.0.0.1:${server.port}`
    await handOver(`smtp://ada%40desk:p%40ss%2Fword@${at}`, mail, noMark)
    expect(signedIn).toEqual([['ada@desk', 'p@ss/word']])
    await expect(handOver(`smtp://ada:wrong@${at}`, mail, noMark)).rejects.toMatchObject({
      code: 'EAUTH',
    })
    expect(server.received).toHaveLength(1)
  })

  it('may hold options of nodemailer, such as those for TLS', async () => {
    warnsOfItsCertificate()
    const server = await mailServer({ disabledCommands: [] })
    // The server's certificate is one that nobody has signed.
    await expect(handOver(server.url, mail, noMark)).rejects.toThrow(/certificate/i)
    await handOver(`${server.url}?ignoreTLS=true`, mail, noMark)
    await handOver(`${server.url}?tls.rejectUnauthorized=false`, mail, noMark)
    expect(server.received).toHaveLength(2)
  })

  it('may ask for TLS from the start', async () => {
    warnsOfItsCertificate()
    const server = await mailServer({ secure: true, disabledCommands: [] })
    const url = `smtps://127.0.0.1:${server.port}`
    await expect(handOver(url, mail, noMark)).rejects.toThrow(/certificate/i)
    await handOver(`${url}?tls.rejectUnauthorized=false`, mail, noMark)
    expect(server.received).toHaveLength(1)
  })
})

const connections = (server: ReturnType<typeof createServer>) =>
  new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)))
