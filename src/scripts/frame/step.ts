export const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`

/** One line of progress: what is done now, and when it is done, how long it took. */
export async function step<T>(
  name: string,
  work: () => Promise<T>,
  detail: (result: T) => string = (result) => (typeof result === 'string' ? result : ''),
): Promise<T> {
  const begun = Date.now()
  process.stdout.write(`${name} … `)
  try {
    const result = await work()
    const words = detail(result)
    console.log(`${seconds(begun)}${words && ` (${words})`}`)
    return result
  } catch (error) {
    console.log(`failed after ${seconds(begun)}`)
    throw error
  }
}
