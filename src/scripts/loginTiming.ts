import { withPayload } from './frame/withPayload'

const samples = 200
const password = 'not the right one'

/** Milliseconds at that share of the sorted times. */
const at = (times: number[], share: number) =>
  [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0

/** How long a refused sign-in takes, for whom. Works on a person of its own and removes it again. */
await withPayload(async (payload) => {
  const { handleEndpoints } = await import('payload')
  const { callerHeader } = await import('@/src/session/clientIp')
  const { slugs } = await import('@/src/slugs')
  const stamp = Date.now()
  const add = (name: string, disabled: boolean) =>
    payload.create({
      collection: slugs.clients,
      data: {
        name,
        email: `${name}-${stamp}@timing.example`,
        password: crypto.randomUUID(),
        disabled,
      } as never,
      context: { silent: true },
      overrideAccess: true, // The person at this terminal owns the machine.
    })
  const people = [await add('known', false), await add('disabled', true)]
  const times: Record<string, number[]> = { known: [], unknown: [], disabled: [] }

  async function once(name: string, round: number) {
    const request = new Request('http://localhost/api/clients/login', {
      method: 'POST',
      // A caller for every few tries: what is measured is a refusal of the password, not of the try.
      headers: {
        'Content-Type': 'application/json',
        [callerHeader]: `timing ${name} ${stamp} ${round >> 3}`,
      },
      body: JSON.stringify({ email: `${name}-${stamp}@timing.example`, password }),
    })
    const begun = performance.now()
    const { status } = await handleEndpoints({ config: payload.config, request })
    const taken = performance.now() - begun
    if (status !== 401) throw new Error(`A refused sign-in was answered with ${status}.`)
    return taken
  }

  const { forgetTries } = await import('@/src/database/sharedCounter')
  try {
    for (let round = -10; round < samples; round++) {
      for (const [name, taken] of Object.entries(times)) {
        await forgetTries(payload, 'account', `clients ${name}-${stamp}@timing.example`)
        const time = await once(name, round + 10)
        if (round >= 0) taken.push(time)
      }
    }
  } finally {
    for (const { id } of people) {
      await payload.db.deleteOne({ collection: slugs.clients, where: { id: { equals: id } } })
    }
  }
  const rows = Object.entries(times).map(
    ([name, taken]) =>
      `${name.padEnd(10)} median ${at(taken, 0.5).toFixed(1).padStart(7)} ms   p95 ${at(taken, 0.95).toFixed(1).padStart(7)} ms`,
  )
  return [`${samples} refused sign-ins each`, ...rows].join('\n')
})
