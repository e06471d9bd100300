/** Milliseconds. */
export const day = 24 * 60 * 60 * 1000

export const countOfDays = (count: number) => (count === 1 ? '1 day' : `${count} days`)
