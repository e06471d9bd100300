/** What was typed, blanks at the ends included: they are part of a password. */
export const textOf = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '')
