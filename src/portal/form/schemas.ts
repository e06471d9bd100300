import * as z from 'zod/mini'
import { contentMax, subjectMax } from '@/src/domain/limits'
import { typedLine, typedText } from '@/src/domain/text/typedText'

/** What is wrong with a field, as the key of the words for it. */
export type Wrong = 'missing' | 'tooLong'

const text = (most: number, form = typedText) =>
  z
    .string()
    .check(
      z.overwrite(form),
      z.minLength(1, 'missing' satisfies Wrong),
      z.maxLength(most, 'tooLong' satisfies Wrong),
    )

/** The same in the browser, before anything is sent, and on the server, whatever was sent. The
 * collections have the last word on all of it. */
export const replyShape = z.object({ content: text(contentMax) })

export const requestShape = z.object({
  subject: text(subjectMax, typedLine),
  category: z.string().check(z.minLength(1, 'missing' satisfies Wrong)),
  description: text(contentMax),
})

export const requestFields = [
  'subject',
  'category',
  'priority',
  'project',
  'organization',
  'description',
  'readArticle',
] as const

export const longest: Readonly<Record<string, number>> = {
  content: contentMax,
  subject: subjectMax,
  description: contentMax,
}

/** What is wrong, by field; nothing when the values can be sent. */
export function wrongIn(shape: z.ZodMiniType, values: unknown): Record<string, Wrong> {
  const { error } = shape.safeParse(values)
  const issues = (error?.issues ?? []).toReversed()
  return Object.fromEntries(issues.map(({ path, message }) => [String(path[0]), message as Wrong]))
}
