/** Enough to look an account up by; a mail to it is checked once more. */
export const isMailAddressLike = (text: string) =>
  text.length <= 254 && /^[^\s@]+@[^\s@]+$/.test(text.trim())

/** One sender with or without a name: `Support <support@example.com>`. */
export const isMailSender = (text: string) =>
  text.length <= 320 &&
  /^(?:[^<>\p{Cc}]*<[^\s<>@,;"]+@[^\s<>@,;"]+>|[^\s<>@,;"]+@[^\s<>@,;"]+)$/u.test(text)

/** One plain address: no list, no name, no quotes, nothing that a header or a command could misread. */
export const isMailAddress = (text: string) =>
  text.length <= 254 && /^[^\s\p{Cc}<>()[\]\\,;:"@]+@[^\s\p{Cc}<>()[\]\\,;:"@]+$/u.test(text)
