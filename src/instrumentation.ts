/** Next calls this once, before the server takes a request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { stampCallers } = await import('./http/stampCallers')
  stampCallers()
}
