type Size = { width: number; height: number }

/** Pixels of the longer side of a small picture, beyond which it is no sharper. */
const drawnSide = 480

/**
 * How large a picture stands in a thread, so that nothing moves when it comes. Null where its own
 * size is not known.
 */
export function shownSize(
  { width, height }: { width?: number | null; height?: number | null },
  most: Size,
): Size | null {
  if (!width || !height || width < 0 || height < 0) return null
  const scale = Math.min(
    1,
    drawnSide / Math.max(width, height),
    most.width / width,
    most.height / height,
  )
  const shown = (side: number) => Math.max(1, Math.round(side * scale))
  return { width: shown(width), height: shown(height) }
}
