import { jsonRefusal } from '@/src/domain/jsonRefusal'
import { refusal, type Refusal } from '@/src/domain/refusal'

/** Characters. A longer query goes into the body of a POST, as Payload's own admin does it. */
export const addressMax = 8 * 1024
export const queryBodyMax = 64 * 1024

const parametersMax = 500
const nestingMax = 12

/** Payload reads these as JSON when they are texts, and fails on what is none. */
const jsonParameters = new Set(['where', 'data'])

/** Why a query cannot be taken, or null when it can. The parser has limits, but is silent. */
export function queryRefusal(search: string): Refusal | null {
  const parameters = [...new URLSearchParams(search)]
  if (parameters.length > parametersMax) return refusal('query_too_many_parts')
  if (parameters.some(([name]) => name.split('[').length - 1 > nestingMax)) {
    return refusal('query_too_deep')
  }
  for (const [name, value] of parameters) {
    const reason = parameterRefusal(name, value)
    if (reason) return reason
  }
  return null
}

/** The same of a question that stands in a body, as JSON that has been read before. */
export function bodyQueryRefusal(asked: object): Refusal | null {
  for (const [name, value] of Object.entries(asked)) {
    const reason = parameterRefusal(name, value)
    if (reason) return reason
  }
  return null
}

function parameterRefusal(name: string, value: unknown): Refusal | null {
  if (!jsonParameters.has(name) || typeof value !== 'string' || value === '') return null
  return jsonRefusal(value) && refusal('parameter_no_json', { name })
}
