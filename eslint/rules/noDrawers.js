import path from 'node:path'

const drawer = /^(utils?|utilities|helpers?|services?|managers?|misc|common|lib)$/i

/** A drawer hides what is in it: name a file or folder after the one thing it holds. */
export const noDrawers = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { drawer: '"{{name}}" says nothing. Name it after what it holds.' },
  },
  create: (context) => ({
    Program(node) {
      const parts = path.relative(context.cwd, context.filename).split(path.sep)
      const name = parts.map((part) => part.split('.')[0]).find((part) => drawer.test(part))
      if (name) context.report({ node, messageId: 'drawer', data: { name } })
    },
  }),
}
