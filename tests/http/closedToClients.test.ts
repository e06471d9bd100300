import type { CollectionSlug } from 'payload'
import { describe, expect, it } from 'vitest'

import { testPayload } from '../support/payload'

/**
 * Below the routes, where pages and hooks ask as the person: what Payload adds is nobody's but the
 * staff's, by its own rules and not only because its routes are shut.
 */
describe('what Payload adds is closed to clients by its own rules', async () => {
  const { payload, config } = await testPayload()
  const added = config.collections.filter(({ slug }) => slug.startsWith('payload-'))

  it.each(added.map(({ slug }) => slug))('%s', async (slug) => {
    const [ada] = (
      await payload.find({
        collection: 'clients',
        where: { email: { equals: 'ada@acme.example' } },
        // The stage is set as the desk itself.
        overrideAccess: true,
      })
    ).docs
    const as = {
      collection: slug as CollectionSlug,
      overrideAccess: false as const,
      user: { ...ada!, collection: 'clients' as const },
    }
    const refused = { status: 403 }
    const count = async () => (await payload.count({ ...as, overrideAccess: true })).totalDocs
    const before = await count()
    await expect(payload.find(as)).rejects.toMatchObject(refused)
    await expect(payload.create({ ...as, data: {} as never })).rejects.toMatchObject(refused)
    await expect(payload.update({ ...as, where: {}, data: {} })).rejects.toMatchObject(refused)
    await expect(payload.delete({ ...as, where: {} })).rejects.toMatchObject(refused)
    expect(await count()).toBe(before)
  })
})
