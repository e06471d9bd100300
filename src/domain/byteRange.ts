export type Asked = { start: number; end: number } | 'all' | 'unsatisfiable'

/**
 * What one `Range` of bytes asks of a file of that size; both ends count. Several ranges at once, or
 * another unit, are answered with the whole, as RFC 9110 allows.
 */
export function byteRange(header: string | null, size: number): Asked {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? []
  if (from === '' && to === '') return 'all'
  const last = size - 1
  if (from === '') {
    const length = Math.min(Number(to), size)
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: last }
  }
  const start = Number(from)
  const end = to === '' ? last : Math.min(Number(to), last)
  if (to !== '' && Number(to) < start) return 'all'
  return start > last ? 'unsatisfiable' : { start, end }
}
