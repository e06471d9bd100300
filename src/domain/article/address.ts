/** What of an address tells that it was made from a title: the title itself, or with a mark behind. */
const mark = /^-[0-9a-f]{4}$/

/** Whether an address was made from these words, and so goes with them while nobody has read it. */
export const isMadeOf = (slug: string, made: string): boolean =>
  made !== '' && slug.startsWith(made) && (slug === made || mark.test(slug.slice(made.length)))
