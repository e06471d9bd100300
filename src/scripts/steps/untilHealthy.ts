import { setTimeout as wait } from 'node:timers/promises'

import { CommandError } from '../frame/CommandError'

/** Milliseconds. */
const longest = 120_000
const warmUp = 30_000

const ask = (origin: string, path: string) =>
  fetch(`${origin}/api/desk/${path}`, {
    signal: AbortSignal.timeout(60_000),
    redirect: 'manual',
  }).catch(() => null)

/** The first request that needs the database starts Payload, for which no person should wait. */
async function untilWarm(origin: string): Promise<void> {
  const deadline = Date.now() + warmUp
  while (Date.now() < deadline) {
    const report = (await (await ask(origin, 'ready'))?.json().catch(() => null)) as {
      database?: string
    } | null
    if (report?.database === 'ok') return
    await wait(100)
  }
}

/** Resolves when the app says that it lives. Throws when it gave up, or after two minutes. */
export async function untilHealthy(origin: string, gaveUp: Promise<string>): Promise<void> {
  let failure: string | undefined
  void gaveUp.then((sentence) => (failure = sentence))
  const deadline = Date.now() + longest
  let last = 'no answer'
  while (Date.now() < deadline && !failure) {
    const answer = await ask(origin, 'health')
    if (answer?.ok) return untilWarm(origin)
    if (answer) last = `status ${answer.status}`
    await wait(100)
  }
  throw new CommandError(
    failure ?? `The app did not become healthy within ${longest / 1000} s: ${last} at ${origin}.`,
  )
}
