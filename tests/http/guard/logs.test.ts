import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logOptions } from '@/src/log/logOptions'
import { slugs } from '@/src/slugs'
import { graphql } from '../../support/graphql'
import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'
import { tokenOf } from '../../support/tokenOf'
import { category, organization, person } from '../desk/system'

const canary = 'canary-5d41402a'

/** What the desk logs at its most talkative, while this file runs. */
let log = ''
let quiet: unknown

beforeAll(async () => {
  const { payload } = await testPayload()
  quiet = payload.logger
  const stream = { write: (line: string) => void (log += line) }
  Object.assign(payload, { logger: pino(logOptions('trace'), stream) })
})
afterAll(async () => {
  Object.assign((await testPayload()).payload, { logger: quiet })
})

describe('what goes wrong is logged without what was typed', () => {
  it('a query that the database refuses', async () => {
    const before = log.length
    const path = `/api/tickets?where[subject][equals]=${canary}&where[number][equals]=99999999999`
    await rest('GET', path, { token: await tokenOf('sam@desk.example') })
    expect(log.slice(before)).toContain('Failed query')
    expect(log).not.toContain(canary)
  })

  it('a create that the database refuses', async () => {
    const { payload } = await testPayload()
    const before = log.length
    const failed = await payload
      .create({
        collection: slugs.tickets,
        data: {
          subject: canary,
          description: `${canary} \0`,
          client: await person('ada@acme.example'),
          organization: await organization('Acme'),
          category: await category(),
        } as never,
        // The desk itself may write anything, and so find what the database refuses.
        overrideAccess: true,
      })
      .catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(Error)
    expect(String((failed as Error).message)).toContain(canary)
    payload.logger.error(failed)
    payload.logger.error({ err: failed })
    payload.logger.error({ err: failed, msg: 'A form failed' })
    expect(log.slice(before)).toContain('Failed query')
    expect(log).not.toContain(canary)
  })

  it('a wrong password, a body that is no JSON, a query that is no GraphQL', async () => {
    await rest('POST', '/api/clients/login', {
      body: { email: 'nobody@acme.example', password: canary },
    })
    await rest('POST', '/api/tickets', { body: `{"${canary}": ` })
    await graphql(`{ ${canary.replace('-', '_')} }`)
    expect(log).not.toContain(canary)
  })

  it('secrets that somebody hands to the logger', async () => {
    const { payload } = await testPayload()
    payload.logger.info({
      password: canary,
      headers: { cookie: canary, authorization: canary },
      data: { token: canary, message: { content: canary } },
    })
    try {
      JSON.parse(canary)
    } catch (error) {
      payload.logger.error(error)
    }
    expect(log).toContain('[hidden]')
    expect(log).not.toContain(canary)
  })
})
