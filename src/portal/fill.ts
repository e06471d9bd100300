/**
 * Puts values into a text that the server has left open for the browser: "{name} was refused", and
 * "{most, number}" as the page's language writes it.
 */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)(, number)?\}/g, (hole, name: string, isNumber?: string) => {
    const value = values[name]
    return isNumber && typeof value === 'number'
      ? value.toLocaleString(document.documentElement.lang)
      : String(value ?? hole)
  })
