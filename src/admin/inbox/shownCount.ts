const saidMost = 999

/** A number that a tab has room for. */
export const shownCount = (count: number) => (count > saidMost ? `${saidMost}+` : String(count))
