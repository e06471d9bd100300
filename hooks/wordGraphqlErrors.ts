import { refusalOfDatabase } from '@/src/database/refusalOfDatabase'
import { refusalIn } from '@/src/words/refusalIn'
import type { AfterErrorHook } from 'payload'
import { languageOf, ourFault } from './wordErrors'

type Extensions = { statusCode?: number }

/** The same in GraphQL: codes and words do not depend on the way a question came. */
export const wordGraphqlErrors: AfterErrorHook = ({ error, graphqlResult, req }) => {
  if (!graphqlResult) return
  const { originalError } = error as { originalError?: unknown }
  const refusal = refusalOfDatabase(originalError)
  const extensions = graphqlResult.extensions as Extensions | undefined
  const statusCode = refusal ? 400 : extensions?.statusCode
  const message = refusal ?? (statusCode === 500 ? ourFault : graphqlResult.message)
  return {
    graphqlResult: {
      ...graphqlResult,
      message: refusalIn(languageOf(req), message),
      extensions: { ...extensions, statusCode },
    },
  }
}
