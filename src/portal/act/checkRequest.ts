import 'server-only'
import { longest, requestShape, wrongIn } from '../form/shapes'
import { words } from '../words'
import { Refused } from './refused'

type Typed = { subject: string; category: string; description: string }

/** What a request needs, said at its field in the reader's language before anything is tried. The
 * collection has the last word on all of it. */
export async function checkRequest(values: Typed) {
  const wrong = Object.entries(wrongIn(requestShape, values)) as [keyof Typed, string][]
  if (wrong.length === 0) return
  const [t, problem] = await Promise.all([words('create'), words('problem')])
  const wordsFor = ([name, kind]: (typeof wrong)[number]) => [
    name,
    kind === 'tooLong'
      ? problem('tooLong', { most: longest[name] ?? 0, length: values[name].length })
      : t(`${name}Missing`),
  ]
  throw new Refused(Object.fromEntries(wrong.map(wordsFor)))
}
