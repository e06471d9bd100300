/** Beyond this many characters a browser takes seconds to find out the direction of a text itself. */
export const directionByBrowserMax = 20_000

const toTheLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Which way a text runs, by its first letter, as `dir="auto"` has it. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text)?.[0]
  return letter !== undefined && toTheLeft.test(letter) ? 'rtl' : 'ltr'
}
