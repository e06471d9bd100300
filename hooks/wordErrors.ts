import { refusalOfDatabase } from '@/src/database/refusalOfDatabase'
import type { AfterErrorHook } from 'payload'

type Detail = { path?: string; message?: string }
type Reported = { message?: string; name?: string; data?: Record<string, unknown> }

const detailsOf = (data: unknown): Detail[] => {
  if (Array.isArray(data)) return data as Detail[]
  const { errors } = (data ?? {}) as { errors?: unknown }
  return Array.isArray(errors) ? (errors as Detail[]) : []
}

const fieldOf = (data: unknown): string | undefined => {
  const { field } = (data ?? {}) as { field?: unknown }
  return typeof field === 'string' ? field : undefined
}

/** Payload's admin reads `data`, programs read `message` and `field`: an answer has both. */
function worded({ message, name, data }: Reported) {
  const [first, ...others] = detailsOf(data)
  if (!first) return [{ message, field: fieldOf(data), name, data }]
  return [
    { message: first.message ?? message, field: first.path, name, data },
    ...others.map((detail) => ({ message: detail.message ?? message, field: detail.path })),
  ]
}

/** Every answer that is not a success: `{ errors: [{ message, field? }] }`, in words. */
export const wordErrors: AfterErrorHook = ({ error, req, result }) => {
  const reported = (result as { errors?: Reported[] } | undefined)?.errors
  if (!Array.isArray(reported)) return

  const refusal = refusalOfDatabase(error)
  if (refusal) return { status: 400, response: { errors: [{ message: refusal }] } }

  const { status = 500, isPublic } = error as { status?: number; isPublic?: boolean }
  if (status >= 500 && !isPublic) {
    const message = 'Something went wrong on our side and nothing was saved. Try again in a moment.'
    return { status, response: { errors: [{ message }] } }
  }
  if (status === 403 && !req.user) {
    return { status: 401, response: { errors: [{ message: 'Sign in first.' }] } }
  }
  const { changed } = (reported[0]?.data ?? {}) as { changed?: unknown }
  return { status, response: { errors: reported.flatMap(worded), ...(changed ? { changed } : {}) } }
}
