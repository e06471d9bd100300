const operations = new Set([
  ...['find', 'findByID', 'findDistinct', 'count', 'create', 'update', 'delete', 'duplicate'],
  ...['findVersions', 'findVersionByID', 'countVersions', 'restoreVersion'],
  ...['findGlobal', 'updateGlobal', 'countGlobalVersions', 'findGlobalVersions'],
  ...['findGlobalVersionByID', 'restoreGlobalVersion'],
])

const adapterOperations = new Set([
  ...['find', 'findOne', 'findDistinct', 'count', 'create', 'upsert', 'updateOne', 'updateMany'],
  ...['deleteOne', 'deleteMany', 'findGlobal', 'updateGlobal'],
])

const isPayload = (node) =>
  (node.type === 'Identifier' && node.name === 'payload') ||
  (node.type === 'MemberExpression' && node.property.name === 'payload')

const isAdapter = (node) =>
  node.type === 'MemberExpression' && node.property.name === 'db' && isPayload(node.object)

function operationOf(call) {
  const { callee } = call
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return null
  const operation = callee.property.name
  const object =
    callee.object.type === 'TSNonNullExpression' ? callee.object.expression : callee.object
  if (isPayload(object) && operations.has(operation)) return { operation, isAdapter: false }
  if (isAdapter(object) && adapterOperations.has(operation)) return { operation, isAdapter: true }
  return null
}

const nameOf = (property) =>
  property.type === 'Property' && !property.computed
    ? (property.key.name ?? property.key.value)
    : null

/**
 * `payload.find({ … })`, `req.payload.update({ … })` and, on the adapter, `payload.db.updateOne({ … })`:
 * the operation's name and the options written out at the call. Null for every other call.
 */
export function localApiCall(call) {
  const operation = operationOf(call)
  if (!operation) return null
  const [options] = call.arguments
  const properties = options?.type === 'ObjectExpression' ? options.properties : []
  return { ...operation, options: new Set(properties.map(nameOf).filter(Boolean)) }
}
