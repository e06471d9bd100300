type Row = { id: string; lastActivityAt: string }

export type Held<Shown extends Row> = {
  /** In the places that they had. */
  rows: Shown[]
  /** What has come, or has moved up because something happened. */
  arrived: number
}

/**
 * A list that stays under the hand: rows keep their places and say what is new of themselves, and
 * what would push them down waits. What has left the list stays as it was until then.
 */
export function heldRows<Shown extends Row>(
  shown: readonly Shown[],
  fresh: readonly Shown[],
): Held<Shown> {
  const freshOf = new Map(fresh.map((row) => [row.id, row]))
  const staying = shown.filter(({ id }) => freshOf.has(id))
  const places = new Map(staying.map(({ id }, at) => [id, at]))
  const order = fresh.filter(({ id }) => places.has(id)).map(({ id }) => id)
  const hasRisen = ({ id, lastActivityAt }: Shown) => {
    const before = places.get(id)
    if (before === undefined) return true
    return order.indexOf(id) < before && lastActivityAt !== staying[before]?.lastActivityAt
  }
  return {
    rows: shown.map((row) => freshOf.get(row.id) ?? row),
    arrived: fresh.filter(hasRisen).length,
  }
}
