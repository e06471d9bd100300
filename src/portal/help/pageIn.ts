const pagesMax = 1000

/** The number of a page as it stands in an address; the first when it is none. */
export const pageIn = (value: unknown): number =>
  typeof value === 'string' && /^[1-9]\d{0,3}$/.test(value) ? Math.min(Number(value), pagesMax) : 1
