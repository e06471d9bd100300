/** A sign that opens a list of what it stands for. */
export type Trigger = ';' | '[' | '@'

/** Whether a sign that is typed here begins a word. */
export const beginsWord = (before: string): boolean => before === '' || /[\s(]$/u.test(before)

/**
 * Whether what is typed behind the sign can go on to be looked for. Else it was meant as it stands: a
 * smile, a box of a list, a link that is written by hand.
 */
export const isSought = (trigger: Trigger, typed: string): boolean =>
  trigger === '['
    ? !/[\]\n]/.test(typed) && !/^\s/.test(typed)
    : typed === '' || /^[\p{L}\p{N}]/u.test(typed)
