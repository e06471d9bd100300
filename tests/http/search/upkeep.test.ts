import { describe, expect, it } from 'vitest'

import { rebuildPending } from '@/src/database/searchUpkeep'
import { slugs } from '@/src/slugs'
import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'
import { reply } from '../desk/act'
import { tokenFor, type Actor } from '../desk/actors'
import { makeNote, makeTicket, patch } from '../desk/makeTicket'
import { force, organization, project, sql } from '../desk/system'

async function found(actor: Actor, text: string): Promise<string[]> {
  const { status, body } = await rest('GET', `/api/tickets?q=${encodeURIComponent(text)}`, {
    token: await tokenFor(actor),
  })
  expect(status, JSON.stringify(body)).toBe(200)
  return (body.docs as { id: string }[]).map(({ id }) => id)
}

describe('what is written', () => {
  const drifted = async () =>
    Number(
      (await sql('select count(*) from search_drifted(array(select id from tickets))'))[0]?.count,
    )

  it('is found with the answer to whoever wrote it, and no longer once it is gone', async () => {
    const { id } = await makeTicket('ada@acme.example', { subject: 'Keeping up' })
    const { body } = await reply('ada', id, { content: 'Here comes the aardwolf.' })
    const note = await makeNote(id, 'A kinkajou, too.')
    expect(await found('ada', 'aardwolf')).toEqual([id])
    expect(await found('sam', 'aardwolf kinkajou')).toEqual([id])
    const { payload } = await testPayload()
    for (const message of [body.doc.id as string, note]) {
      // Only the desk itself deletes single messages.
      await payload.delete({ collection: slugs.messages, id: message, overrideAccess: true })
    }
    expect(await found('ada', 'aardwolf')).toEqual([])
    expect(await found('sam', 'kinkajou')).toEqual([])
    expect(await drifted()).toBe(0)
  })

  it('goes where its ticket goes', async () => {
    const { id } = await makeTicket('max@partner.example', { subject: 'The caracal moves' })
    expect(await found('ada', 'caracal')).toEqual([id])
    await patch(id, { project: await project('Globex website') })
    expect(await found('ada', 'caracal')).toEqual([])
    expect(await found('bob', 'caracal')).toEqual([id])
    expect(await drifted()).toBe(0)
  })

  it('may be more than can be kept: the newest is found, and nothing is refused', async () => {
    const { id } = await makeTicket('ada@acme.example', { subject: 'Very long' })
    const words = (from: number) =>
      Array.from({ length: 2000 }, (_, n) => `w${from + n}x`).join(' ')
    for (let n = 0; n < 8; n++) {
      const { status } = await reply('ada', id, { content: `${words(n * 2000)} newest${n}` })
      expect(status).toBe(201)
    }
    expect(await found('ada', 'newest7')).toEqual([id])
    const hostile = 'ﷺ'.repeat(19_000)
    expect((await reply('ada', id, { content: `serow ${hostile}` })).status).toBe(201)
    expect(await found('ada', 'serow')).toEqual([id])
    expect(await drifted()).toBe(0)
  })

  it('is made anew where a change had no time for all of it', async () => {
    const { id } = await makeTicket('ivy@initech.example', {
      subject: 'Renamed soon',
      organization: await organization('Initech'),
    })
    const place = (await sql('select organization_id from tickets where id = $1', [id]))[0]!
    await force(slugs.organizations, String(place.organization_id), { name: 'Pangolin Works' })
    const { payload } = await testPayload()
    while ((await rebuildPending(payload)) > 0);
    expect(await found('sam', 'pangolin renamed')).toEqual([id])
    expect(await drifted()).toBe(0)
  })
})
