import { jsonRefusal } from '@/src/domain/jsonRefusal'
import { refusal, type Refusal } from '@/src/domain/refusal'

/** Characters. A longer query goes into the body of a POST, as Payload's own admin does it. */
export const addressMax = 8 * 1024
export const queryBodyMax = 64 * 1024

const parametersMax = 500
const nestingMax = 12

/** Payload reads these as JSON when they are texts, and fails on what is none. */
const jsonParameters = ['where', 'data'] as const

/** Why a query cannot be taken, or null when it can. The parser has limits, but is silent. */
export function queryRefusal(search: string): Refusal | null {
  const parameters = [...new URLSearchParams(search)]
  if (parameters.length > parametersMax) return refusal('query_too_many_parts')
  if (parameters.some(([name]) => name.split('[').length - 1 > nestingMax)) {
    return refusal('query_too_deep')
  }
  for (const [name, value] of parameters) {
    const isJson = jsonParameters.some((known) => known === name) && value !== ''
    if (isJson && jsonRefusal(value)) return refusal('parameter_no_json', { name })
  }
  return null
}
