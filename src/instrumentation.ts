/** Next calls this once, before the server takes a request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { stampCallers } = await import('./http/stampCallers')
  stampCallers()
  const { failAsAway } = await import('./http/failAsAway')
  failAsAway()
  const { sweepIncoming } = await import('@/media/receive/sweepIncoming')
  await sweepIncoming(new Date())
  const { env } = await import('./env')
  const { watchDatabase } = await import('./realtime/watchDatabase')
  if (env.DATABASE_URL) watchDatabase(env.DATABASE_URL)
  const { endHubs } = await import('./realtime/hubOf')
  // A server that ends waits for its answers, and a stream is one that never ends by itself.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void endHubs())
}
