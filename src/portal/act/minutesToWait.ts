/** Of a refusal for too many tries; null of any other error. */
export function minutesToWait(error: unknown): number | null {
  const { status, data } = (error ?? {}) as { status?: unknown; data?: { retryAfter?: unknown } }
  if (status !== 429) return null
  return Math.max(1, Math.ceil(Number(data?.retryAfter ?? 60) / 60))
}
