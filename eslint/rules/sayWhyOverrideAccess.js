/** The call whose options hold this property, and the statement that the call stands in. */
function callAround(property) {
  const call = property.parent.parent
  if (call.type !== 'CallExpression') return []
  let statement = call
  while (statement.parent && !/Statement$|Declaration$/.test(statement.type)) {
    statement = statement.parent
  }
  return [call, statement]
}

/** Each exception from access control carries its reason: on its line, above it, or above the call. */
export const sayWhyOverrideAccess = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      silent:
        '`overrideAccess` other than false needs a comment that says why: on its line, above it, or above the call.',
    },
  },
  create: (context) => {
    const hasReason = (line) =>
      context.sourceCode
        .getAllComments()
        .some(
          ({ loc, value }) =>
            (loc.end.line === line || loc.end.line === line - 1) &&
            /\w+\W+\w+/.test(value) &&
            !/^\s*eslint-/.test(value),
        )

    return {
      'Property[key.name="overrideAccess"]'(node) {
        if (node.parent.type !== 'ObjectExpression' || node.value.value === false) return
        const lines = [node, ...callAround(node)].map(({ loc }) => loc.start.line)
        if (!lines.some(hasReason)) context.report({ node, messageId: 'silent' })
      },
    }
  },
}
