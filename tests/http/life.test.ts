import { beforeAll, describe, expect, it } from 'vitest'
import { rest } from '../support/rest'
import { tokenOf } from '../support/tokenOf'

/** The main job of the desk, by the HTTP API alone: asked, answered, closed, taken up again. */
describe('the life of a ticket', () => {
  let ada: string
  let sam: string
  let category: string

  beforeAll(async () => {
    ada = await tokenOf('ada@acme.example')
    sam = await tokenOf('sam@desk.example')
    const { body } = await rest('GET', '/api/ticket-categories?limit=1', { token: ada })
    category = body.docs[0].id
  })

  it('goes from a request to an answered, closed and reopened ticket', async () => {
    const made = await rest('POST', '/api/tickets', {
      token: ada,
      body: { subject: 'Contact form is silent', description: 'No mail arrives.', category },
    })
    expect(made.body).toMatchObject({ doc: { status: 'open', source: 'api' } })
    expect(made.status).toBe(201)
    const { id, number } = made.body.doc
    expect(number).toBeGreaterThan(0)

    const reply = await rest('POST', `/api/tickets/${id}/messages`, {
      token: sam,
      body: { content: 'We are on it.' },
    })
    expect(reply.body).toMatchObject({ doc: { authorName: 'Sam Okafor', isInternal: false } })

    const answered = await rest('GET', `/api/tickets/${id}`, { token: ada })
    expect(answered.body).toMatchObject({ status: 'in_progress' })
    expect(answered.body.firstRespondedAt).toBeTruthy()

    const closed = await rest('POST', `/api/tickets/${id}/closure`, { token: ada })
    expect(closed).toMatchObject({ status: 200, body: { doc: { status: 'closed' } } })

    const late = await rest('POST', `/api/tickets/${id}/messages`, {
      token: ada,
      body: { content: 'One more thing' },
    })
    expect(late.status).toBe(409)

    const reopened = await rest('DELETE', `/api/tickets/${id}/closure`, { token: ada })
    expect(reopened).toMatchObject({ status: 200, body: { doc: { status: 'open' } } })
    expect(reopened.body.doc.closedAt).toBeNull()
  })
})
