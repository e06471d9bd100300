type Node = {
  type: string
  tagName?: string
  value?: string
  properties?: Record<string, unknown>
  children?: Node[]
}

const text = (value: string): Node => ({ type: 'text', value })

function pictureAsLink({ properties = {} }: Node, insideLink: boolean): Node {
  const address = String(properties.src ?? '')
  const label = String(properties.alt || address)
  if (insideLink || !address) return text(label)
  return { type: 'element', tagName: 'a', properties: { href: address }, children: [text(label)] }
}

function replaceIn(node: Node, insideLink: boolean) {
  node.children = node.children?.map((child) => {
    if (child.tagName === 'img') return pictureAsLink(child, insideLink)
    replaceIn(child, insideLink || child.tagName === 'a')
    return child
  })
}

/** A picture from elsewhere would tell its owner who reads a message and when: it becomes a link. */
export const picturesAsLinks = () => (tree: Node) => replaceIn(tree, false)
