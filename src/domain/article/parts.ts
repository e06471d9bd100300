/** What an article is made of: the editor offers these, programs may store these, pages show these. */
export const articleNodes: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'linebreak',
  'tab',
  'quote',
  'list',
  'listitem',
  'link',
  'autolink',
  'table',
  'tablerow',
  'tablecell',
  'horizontalrule',
  'upload',
  'block',
])

export const articleBlocks = { callout: 'callout', code: 'code' } as const

export const calloutKinds = ['info', 'tip', 'warning', 'danger'] as const
export type CalloutKind = (typeof calloutKinds)[number]

export const codeLanguages = [
  'text',
  'html',
  'css',
  'javascript',
  'typescript',
  'php',
  'json',
  'bash',
  'sql',
] as const

/** Characters. */
export const codeMax = 20_000
