const suggestion = / Did you mean .*\?$/s

type Told = { errors?: unknown }
type Worded = { message?: unknown }

const untold = (error: unknown): unknown => {
  const { message } = (error ?? {}) as Worded
  return typeof message === 'string'
    ? { ...(error as object), message: message.replace(suggestion, '') }
    : error
}

/** GraphQL helps out with names of the schema, which is told to nobody. */
export async function withoutSuggestions(answer: Response): Promise<Response> {
  const text = await answer.text()
  const { status, headers } = answer
  if (!text.includes('Did you mean')) return new Response(text, { status, headers })
  const body = JSON.parse(text) as Told
  const errors = Array.isArray(body.errors) ? body.errors.map(untold) : body.errors
  headers.delete('content-length')
  return Response.json({ ...body, errors }, { status, headers })
}
