export const linkKinds = ['relates', 'blocks', 'duplicates'] as const
export type LinkKind = (typeof linkKinds)[number]

/** What a link says on the page of one of its two tickets. */
export const linkSides = ['relates', 'blocks', 'blocked_by', 'duplicates', 'duplicated_by'] as const
export type LinkSide = (typeof linkSides)[number]

const otherSide: Record<LinkKind, LinkSide> = {
  relates: 'relates',
  blocks: 'blocked_by',
  duplicates: 'duplicated_by',
}

/** As it is read from the ticket that it leads from, or from the one it leads to. */
export const sideOf = (kind: LinkKind, isFrom: boolean): LinkSide =>
  isFrom ? kind : otherSide[kind]

/** The row that says it: `a is blocked by b` is stored as `b blocks a`. */
export function linkOf(side: LinkSide, here: string, there: string) {
  const kind = linkKinds.find((each) => otherSide[each] === side && each !== side)
  return kind ? { from: there, to: here, kind } : { from: here, to: there, kind: side as LinkKind }
}

/** As many as one ticket can have. */
export const linksMost = 50
