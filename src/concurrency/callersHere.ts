type Seen = { who: string; at: number }

// On globalThis: pages, routes and the door are bundles of their own.
const kept = globalThis as { deskCallers?: { last?: Seen; other?: Seen } }
const seen = () => (kept.deskCallers ??= {})

/** Somebody asks this process for something: the last one, and the last one before who is another. */
export function noteCaller(who: string): void {
  const now = seen()
  if (now.last && now.last.who !== who) now.other = now.last
  now.last = { who, at: performance.now() }
}

/** Whether anybody else has asked this process for something since then. */
export function wasAnotherHere(who: string, since: number): boolean {
  const { last, other } = seen()
  return [last, other].some((one) => one !== undefined && one.who !== who && one.at >= since)
}
