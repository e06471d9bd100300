import { createHash } from 'node:crypto'

/** The same form with the same words is one request, however often it is sent. After going back and
 * writing something else it is another one. */
export function onceKey(form: FormData, values: Record<string, string>): string | undefined {
  const key = form.get('onceKey')
  if (typeof key !== 'string' || !/^[\w-]{8,64}$/.test(key)) return undefined
  const text = createHash('sha256').update(JSON.stringify(values)).digest('hex')
  return `${key}-${text.slice(0, 16)}`
}
