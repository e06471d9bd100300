import { expect, test } from '@playwright/test'

import { tokenOn } from '../parts/enter'
import type { OtherDesk } from './OtherDesk'

const nowhere = '019a0000-0000-7000-8000-000000000000'

/** Comes first, because it matters what the processes of a desk are asked first. */
export const refusalsAfterPages = (other: () => OtherDesk) =>
  test('a process that was asked for a page first refuses a program in as many words', async () => {
    const { origin, url } = other()
    // A connection stays with its process.
    const headers = { Connection: 'close' }
    const page = async () => (await fetch(`${origin}/help`, { headers })).text()
    await Promise.all(Array.from({ length: 16 }, page))
    const token = await tokenOn('ada@acme.example', url)
    const request = { subject: 'Where to', description: 'Nowhere.', category: nowhere }
    const send = async () => {
      const response = await fetch(`${origin}/api/tickets`, {
        method: 'POST',
        headers: {
          ...headers,
          'Content-Type': 'application/json',
          Authorization: `JWT ${token}`,
        },
        body: JSON.stringify(request),
      })
      return response.json()
    }
    const answers = await Promise.all(Array.from({ length: 16 }, send))
    const said = answers.map(({ errors }) => `${errors[0].field}: ${errors[0].message}`)
    expect([...new Set(said)]).toEqual(['category: There is no such category to choose from.'])
  })
