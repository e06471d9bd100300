import { ValidationError } from 'payload'
import type { z } from 'zod'

/** The body in the form the route wants; 400 that names each wrong field otherwise. */
export function parsed<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const result = schema.safeParse(body)
  if (result.success) return result.data
  throw new ValidationError({
    errors: result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  })
}
