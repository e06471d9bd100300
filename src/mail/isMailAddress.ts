/** One plain address: no list, no name, no quotes, nothing that a header or a command could misread. */
export const isMailAddress = (text: string) =>
  text.length <= 254 && /^[^\s\p{Cc}<>()[\]\\,;:"@]+@[^\s\p{Cc}<>()[\]\\,;:"@]+$/u.test(text)
