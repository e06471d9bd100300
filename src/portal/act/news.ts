/** What a form has done, in an address of its own: Next would show again what it once read there. */
export const news = (done: string) => ({ done, told: Date.now().toString(36) })
