/** Characters that end a line or turn what stands around them, for a terminal or whoever reads. */
const unprintable = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g
const colour = /\u001b\[[\d;]*m/g

/** A text as one line that says what it is: nobody's name begins a line of its own in a log. */
export const printable = (text: string): string =>
  text
    .replace(colour, '')
    .replace(unprintable, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The beginning and the end of a text that is too long for a log. */
export const shortened = (text: string, max: number): string =>
  text.length <= max ? text : `${text.slice(0, max / 2)} … ${text.slice(text.length - max / 2)}`
