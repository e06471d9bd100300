import { scanVerdict } from '@/src/domain/scanVerdict'
import { env } from '@/src/env'
import { Readable } from 'node:stream'
import { askScanner } from './askScanner'
import { probes } from './probes'
import { minute } from '@/src/domain/time/durations'

/** Whether files wait for a virus scanner here. */
export const isScanned = () => env.CLAMAV_HOST !== undefined

export type ScannerState = { state: 'off' } | { state: 'ok' } | { state: 'down'; trouble: string }

/** Milliseconds that an answer is believed. */
const believed = { ok: minute, off: 0, down: 3_000 }
const pingWait = 3_000
const probeWait = 10_000

let last: { at: number; asked: Promise<ScannerState>; state?: ScannerState['state'] } | undefined
let settled: ScannerState | undefined

/** How the last test ended; undefined before the first. */
const lastScannerState = () => settled

const isRecent = (now: number) =>
  last !== undefined && (last.state === undefined || now - last.at < believed[last.state])

async function test(): Promise<ScannerState> {
  try {
    const pong = (await askScanner('PING', undefined, pingWait)).replaceAll('\0', '').trim()
    if (pong !== 'PONG') return { state: 'down', trouble: 'The virus scanner talks nonsense.' }
    for (const { bytes, expected, trouble } of probes) {
      const answer = await askScanner('INSTREAM', Readable.from([bytes]), probeWait)
      if (!expected.includes(scanVerdict(answer).status)) return { state: 'down', trouble }
    }
    return { state: 'ok' }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { state: 'down', trouble: `The virus scanner does not answer: ${reason}` }
  }
}

/**
 * Whether the scanner can be trusted with files: it answers, knows a virus when it meets one, and
 * says so of what it cannot look into. Asked at most once a minute; `again` asks at once.
 */
export async function scannerState(again = false): Promise<ScannerState> {
  if (!isScanned()) return { state: 'off' }
  if (again || !isRecent(Date.now())) {
    const mine = { at: Date.now(), asked: test(), state: undefined } as NonNullable<typeof last>
    last = mine
    void mine.asked.then((state) => {
      settled = state
      Object.assign(mine, { state: state.state, at: Date.now() })
    })
  }
  return last?.asked ?? { state: 'off' }
}

/** Milliseconds. */
const patience = 1_500

/** As `scannerState`, but the scanner must answer at this moment, and a test is not waited for. */
export async function scannerNow(): Promise<ScannerState> {
  if (!isScanned()) return { state: 'off' }
  try {
    await askScanner('PING', undefined, patience)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { state: 'down', trouble: `The virus scanner does not answer: ${reason}` }
  }
  const tested = scannerState()
  return lastScannerState() ?? tested
}
