import { localApiCall } from '../localApiCall.js'

/** Without `req` a call leaves the caller's transaction and waits for a second connection. */
export const passReq = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      missing:
        'Pass `req` to {{operation}}: without it the call leaves the transaction of the request and can wait for ever.',
    },
  },
  create: (context) => ({
    CallExpression(node) {
      const call = localApiCall(node)
      if (!call || call.options.has('req')) return
      context.report({ node, messageId: 'missing', data: { operation: call.operation } })
    },
  }),
}
