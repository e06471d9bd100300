type Handler<Context> = (request: Request, context: Context) => Promise<Response>

/** HEAD: what GET would answer, without its body. Payload knows no such routes. */
export const withoutBody =
  <Context>(get: Handler<Context>): Handler<Context> =>
  async ({ url, headers, signal }, context) => {
    const answer = await get(new Request(url, { method: 'GET', headers, signal }), context)
    // A stream would go on without end.
    await answer.body?.cancel()
    return new Response(null, answer)
  }
