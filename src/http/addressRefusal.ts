import { jsonRefusal } from '@/src/domain/jsonRefusal'

/** Characters. A longer query goes into the body of a POST, as Payload's own admin does it. */
export const addressMax = 8 * 1024
export const queryBodyMax = 64 * 1024

const parametersMax = 500
const nestingMax = 12

/** Payload reads these as JSON when they are texts, and fails on what is none. */
const jsonParameters = new Set(['where', 'data'])

/** Why a query cannot be taken, in words; null when it can. The parser has limits, but is silent. */
export function queryRefusal(search: string): string | null {
  const parameters = [...new URLSearchParams(search)]
  if (parameters.length > parametersMax) return 'This query has too many parts.'
  if (parameters.some(([name]) => name.split('[').length - 1 > nestingMax)) {
    return 'This query is nested too deeply.'
  }
  for (const [name, value] of parameters) {
    const reason = parameterRefusal(name, value)
    if (reason) return reason
  }
  return null
}

/** The same of a question that stands in a body, as JSON that has been read before. */
export function bodyQueryRefusal(asked: object): string | null {
  for (const [name, value] of Object.entries(asked)) {
    const reason = parameterRefusal(name, value)
    if (reason) return reason
  }
  return null
}

function parameterRefusal(name: string, value: unknown): string | null {
  if (!jsonParameters.has(name) || typeof value !== 'string' || value === '') return null
  return jsonRefusal(value) && `The parameter "${name}" is not valid JSON.`
}
