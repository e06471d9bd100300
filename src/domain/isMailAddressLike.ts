/** Enough to look an account up by; a mail to it is checked once more. */
export const isMailAddressLike = (text: string) =>
  text.length <= 254 && /^[^\s@]+@[^\s@]+$/.test(text.trim())
