import { localApiCall } from '../localApiCall.js'

const writes = new Set(['create', 'updateOne', 'updateMany', 'upsert'])

const isTickets = ({ type, value, property }) =>
  (type === 'Literal' && value === 'tickets') ||
  (type === 'MemberExpression' && property.name === 'tickets')

const hides = ({ type }) => type === 'SpreadElement'

/**
 * What follows for a ticket is written by hooks/tickets/advanceTicket.ts alone: a write of the
 * adapter runs no hook, so whatever hangs on a ticket would not hear of it.
 */
export const oneWriter = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      past: 'Nothing that hangs on a ticket hears of this write: use advanceTicket, or save by the Local API.',
    },
  },
  create: (context) => ({
    CallExpression(node) {
      const call = localApiCall(node)
      if (!call?.isAdapter || !writes.has(call.operation)) return
      const [options] = node.arguments
      const isWritten = options?.type === 'ObjectExpression'
      const properties = isWritten ? options.properties : []
      const named = properties.find((each) => each.key?.name === 'collection')
      if (named ? isTickets(named.value) : !isWritten || properties.some(hides)) {
        context.report({ node, messageId: 'past' })
      }
    },
  }),
}
