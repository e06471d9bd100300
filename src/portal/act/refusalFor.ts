import { refusalIn } from '@/src/refusalIn'

type Refusal = { message: string; fields: Record<string, string> }

/** What a rule refused, in the language of the page; words of the portal's own stay as they are. */
export const refusalFor = (language: string, { message, fields }: Refusal): Refusal => ({
  message: refusalIn(language, message),
  fields: Object.fromEntries(
    Object.entries(fields).map(([name, text]) => [name, refusalIn(language, text)]),
  ),
})
