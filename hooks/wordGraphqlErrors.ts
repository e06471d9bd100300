import { refusalWords } from '@/src/words/refusalWords'
import type { AfterErrorHook } from 'payload'
import { inside, insteadOf, languageOf, retryAfterOf, tellWhen, toldOf } from './wordErrors'

type Extensions = { statusCode?: number }

/** The same in GraphQL: codes and words do not depend on the way a question came. */
export const wordGraphqlErrors: AfterErrorHook = ({ error, graphqlResult, req }) => {
  if (!graphqlResult) return
  const original = inside(error) as { name?: string; data?: Record<string, unknown> }
  const known = graphqlResult.extensions as Extensions | undefined
  const isOurs = original !== error
  const instead = isOurs ? insteadOf(original) : null
  tellWhen(req, instead?.retryAfter ?? retryAfterOf(original))

  const status = instead?.status ?? known?.statusCode ?? 400
  const { message } = graphqlResult
  const told = instead
    ? { ...instead.refusal, message: refusalWords(languageOf(req), instead.refusal) }
    : toldOf(req, { message, name: original.name, data: original.data }, status)[0]
  return {
    graphqlResult: {
      ...graphqlResult,
      message: told?.message ?? message,
      extensions: { ...known, statusCode: status, code: told?.code, field: told?.field },
    },
  }
}
