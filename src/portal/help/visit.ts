import { minute } from '@/src/domain/time/durations'

const place = 'desk-visit'
/** Milliseconds; the desk counts a visit as long after its last sign of life. */
const lasts = 30 * minute

type Kept = { key: string; at: number }

/** By chance, and over plain http as well, where browsers know no randomUUID. */
function newVisit(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes.set([((bytes[6] ?? 0) & 0x0f) | 0x40], 6)
  bytes.set([((bytes[8] ?? 0) & 0x3f) | 0x80], 8)
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

function visitNow(): string {
  const now = Date.now()
  try {
    const kept = JSON.parse(sessionStorage.getItem(place) ?? 'null') as Kept | null
    const key = kept && now - kept.at < lasts ? kept.key : newVisit()
    sessionStorage.setItem(place, JSON.stringify({ key, at: now }))
    return key
  } catch {
    // Nothing can be kept: what follows counts as a visit of its own.
    return newVisit()
  }
}

type Told = {
  shown?: readonly string[]
  opened?: readonly string[]
  outcome?: 'solved' | 'sent'
  missed?: string
}

/** Tells the desk what this reader saw, not who they are. Nobody waits for it, and a loss is none. */
export function noteVisit(told: Told): void {
  void fetch('/api/articles/visits', {
    method: 'POST',
    keepalive: true,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ visit: visitNow(), ...told }),
  }).catch(() => undefined)
}
