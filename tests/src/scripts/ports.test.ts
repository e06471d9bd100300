import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'

import { afterEach, describe, expect, it } from 'vitest'

import { assertPortFree } from '@/src/scripts/ports/assertPortFree'
import { freePort } from '@/src/scripts/ports/freePort'
import { freePorts } from '@/src/scripts/steps/freePorts'
import { freeBlock } from '@/src/scripts/testing/freeBlock'
import { readEnv } from '@/src/env'

// Only an app that listens on all addresses would meet this one.
const others = process.platform === 'linux' ? ['127.0.0.2'] : []
const servers: ReturnType<typeof createServer>[] = []

async function take(port: number, host: string): Promise<number> {
  const server = createServer().listen(port, host)
  servers.push(server)
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

describe('a taken port', () => {
  it.each(['127.0.0.1', '0.0.0.0', '::', ...others])(
    'at %s is named with its purpose',
    async (host) => {
      const port = await take(0, host)
      await expect(assertPortFree(port, 'the app')).rejects.toThrow(
        `Port ${port} is taken, and the app needs it. ` +
          'Stop the program that uses it, or set PORT to another number.',
      )
    },
  )

  it('is noticed for each part of the desk before anything starts', async () => {
    const first = await freeBlock(3)
    const env = readEnv({ PORT: String(first) })
    await expect(freePorts(env)).resolves.toBeUndefined()
    await take(first + 2, '127.0.0.1')
    await expect(freePorts(env)).rejects.toThrow('the SMTP server of the mailbox needs it')
    await take(first + 1, '127.0.0.1')
    await expect(freePorts(env)).rejects.toThrow('the page of the mailbox needs it')
    await take(first, '127.0.0.1')
    await expect(freePorts(env)).rejects.toThrow('the app needs it')
  })

  it('does not matter to the mailbox when a mail server is set', async () => {
    const first = await freeBlock(3)
    await take(first + 1, '127.0.0.1')
    const env = readEnv({ PORT: String(first), SMTP_URL: 'smtp://mail.example.com' })
    await expect(freePorts(env)).resolves.toBeUndefined()
  })
})

it('says so when the mailbox or the database would lie beyond the last port', async () => {
  await expect(assertPortFree(65536, 'the mailbox')).rejects.toThrow('Set PORT to 65532 or lower.')
})

it('finds a port that can be used', async () => {
  await expect(assertPortFree(await freePort(), 'a test')).resolves.toBeUndefined()
})
