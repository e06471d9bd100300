const kept = ((globalThis as { deskOnceAFile?: Map<string, Promise<unknown>> }).deskOnceAFile ??=
  new Map())

/** What was made of rows for one test file goes away with them. Modules outlive their file. */
export const forgetFile = (): void => kept.clear()

/** Made at the first call of a test file, and the same for the rest of it. */
export function onceAFile<T>(name: string, make: () => Promise<T>): Promise<T> {
  const known = (kept.get(name) as Promise<T> | undefined) ?? make()
  kept.set(name, known)
  return known
}
