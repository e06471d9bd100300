import { setTimeout as wait } from 'node:timers/promises'

import { Sentence } from '../frame/Sentence'

const longest = 120_000

/** Resolves when the app says that it lives. Throws when it gave up, or after two minutes. */
export async function untilHealthy(origin: string, gaveUp: Promise<string>): Promise<void> {
  let failure: string | undefined
  void gaveUp.then((sentence) => (failure = sentence))
  const deadline = Date.now() + longest
  let last = 'no answer'
  while (Date.now() < deadline && !failure) {
    const answer = await fetch(`${origin}/api/desk/health`, {
      signal: AbortSignal.timeout(60_000),
      redirect: 'manual',
    }).catch(() => null)
    if (answer?.ok) return
    if (answer) last = `status ${answer.status}`
    await wait(100)
  }
  throw new Sentence(
    failure ?? `The app did not become healthy within ${longest / 1000} s: ${last} at ${origin}.`,
  )
}
