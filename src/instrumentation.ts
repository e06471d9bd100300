/** Next calls this once, before the server takes a request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  if (process.env.NODE_ENV === 'production') {
    const { guardConsole } = await import('@/src/log/safeConsole')
    guardConsole()
  }
  const { openDoor } = await import('@/src/http/openDoor')
  const { refusalPage } = await import('./portal/errorPages/errorPage')
  const { takesFiles } = await import('./portal/errorPages/takesFiles')
  const { filesField } = await import('./portal/act/form')
  openDoor({ refusalFor: refusalPage, takesFiles, filesField })
  const { failAsAway } = await import('@/src/http/failAsAway')
  failAsAway()
  const { sweepIncoming } = await import('@/media/receive/incoming')
  await sweepIncoming(new Date())
  const { env } = await import('./env')
  const { watchDatabase } = await import('@/src/realtime/watchDatabase')
  if (env.DATABASE_URL) watchDatabase(env.DATABASE_URL)
  const { endHubs } = await import('@/src/realtime/hubOf')
  // A server that ends waits for its answers, and a stream is one that never ends by itself.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void endHubs())
}
