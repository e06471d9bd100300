type Asked = {
  name: string
  /** Runs while this tab leads; its signal ends it. */
  lead: (signal: AbortSignal) => Promise<void>
  /** When the leader was heard last, in milliseconds since 1970. */
  heardAt: () => number
  signal: AbortSignal
}

/** Milliseconds. A leader is heard at least every 25 seconds. */
const longestSilence = 70_000
const look = 10_000

/** Resolves to true when a tab that is seen waits for a leader that has fallen asleep. */
function isAsleep({ heardAt }: Asked, waiting: AbortSignal): Promise<boolean> {
  const begun = Date.now()
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const silence = Date.now() - Math.max(begun, heardAt())
      if (document.visibilityState === 'visible' && silence > longestSilence) resolve(true)
    }, look)
    waiting.addEventListener('abort', () => {
      clearInterval(timer)
      resolve(false)
    })
  })
}

/** Waits until no other tab of this name leads, then leads until the signal. Never throws. */
export async function holdLead(asked: Asked): Promise<void> {
  const { name, lead, signal } = asked
  // Browsers give no locks to pages without a safe line: there each tab leads itself.
  if (!navigator.locks) return lead(signal)
  for (let steal = false; !signal.aborted;) {
    const waiting = new AbortController()
    const giveUp = new AbortController()
    const lost = new AbortController()
    const asleep = isAsleep(asked, AbortSignal.any([signal, waiting.signal]))
    void asleep.then((is) => is && giveUp.abort())
    const options = steal ? { steal } : { signal: AbortSignal.any([signal, giveUp.signal]) }
    try {
      await navigator.locks.request(name, options, () => {
        waiting.abort()
        return lead(AbortSignal.any([signal, lost.signal]))
      })
    } catch {
      // The waiting was given up, or another tab has taken the lead.
      lost.abort()
    }
    waiting.abort()
    steal = await asleep
  }
}
