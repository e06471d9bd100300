/** Words and seconds of a refusal for too many tries. */
export function waitWords(seconds: number): string {
  const minutes = Math.ceil(seconds / 60)
  return `Too many tries. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, then try again.`
}
