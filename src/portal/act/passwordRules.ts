/** Characters. Longer ones are refused so that hashing stays cheap. */
export const passwordLeast = 10
export const passwordMost = 200
