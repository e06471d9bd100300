import { refusal } from '@/src/domain/refusal'
import { answerRefused } from './answers'

const fileMethods = ['GET', 'HEAD']
const pageMethods = ['GET', 'HEAD', 'POST']
const apiMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const graphqlMethods = ['POST', 'OPTIONS']

const isGraphql = (path: string) => /^\/api\/graphql\/?$/.test(path)

/** The site map, the feed and the like, which Next would refuse without a word. */
const isFile = (path: string) => /\.(xml|txt|svg)$/.test(path)

function methodsOf(path: string): readonly string[] {
  if (isGraphql(path)) return graphqlMethods
  if (path.startsWith('/api/')) return apiMethods
  return isFile(path) ? fileMethods : pageMethods
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** Characters; the longest of ours is a link for a password. */
const pathMax = 1024

/** A page of Next's own, which says of itself that it failed. */
const isErrorPage = (path: string) => /^\/_global-error(\/|\.|$)/.test(path)

const dots = new Set(['.', '..'])

/** Characters that no address of ours has: NUL, and the other slash, which browsers turn around. */
const isReadable = (path: string | null): path is string =>
  path !== null && path.startsWith('/') && !/[\0\\]/.test(path)

/**
 * The answer to an address that cannot be read, or to a method that it does not take; null when both
 * are fine. Next fails on either before any code of ours runs.
 */
export function targetRefusal(method: string, target: string): Response | null {
  const [raw = '', query = ''] = target.split(/\?(.*)/s)
  const path = decoded(raw)
  const hasDots = path?.split('/').some((part) => dots.has(part)) ?? false
  if (!isReadable(path) || hasDots || query.includes('%00')) {
    return answerRefused(400, refusal('address_unreadable'))
  }
  if (raw.length > pathMax) return answerRefused(414, refusal('address_too_long'))
  if (isErrorPage(path)) return answerRefused(404, refusal('nothing_here'))
  const methods = methodsOf(raw)
  if (methods.includes(method)) return null
  const answer = answerRefused(405, refusal('method_not_taken', { method }))
  answer.headers.set('Allow', methods.join(', '))
  return answer
}
