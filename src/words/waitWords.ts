/** The sentence of a refusal for too many of these. */
export function waitWords(seconds: number, what: 'tries' | 'requests' = 'tries'): string {
  const minutes = Math.ceil(seconds / 60)
  return `Too many ${what}. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, then try again.`
}
