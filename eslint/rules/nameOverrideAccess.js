import { localApiCall } from '../localApiCall.js'

/** Payload skips access control unless told otherwise, so every call says what it wants. */
export const nameOverrideAccess = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      missing:
        'Say `overrideAccess` in {{operation}}: left out it is true, and the call may do everything. On behalf of a person it is false.',
    },
  },
  create: (context) => ({
    CallExpression(node) {
      const call = localApiCall(node)
      if (!call || call.isAdapter || call.options.has('overrideAccess')) return
      context.report({ node, messageId: 'missing', data: { operation: call.operation } })
    },
  }),
}
