import type { DestinationStream } from 'pino'

// On globalThis: a server loads its doors, pages and routes in several bundles.
const kept = globalThis as { deskLogDestination?: DestinationStream }

/**
 * Each line goes out at once. What pino keeps back by itself it writes when the process ends; where
 * nobody reads any more, as after the death of whoever started us, it would try that for ever.
 */
export const logDestination = (): DestinationStream =>
  (kept.deskLogDestination ??= toStandardOutput())

function toStandardOutput(): DestinationStream {
  const { stdout } = process
  stdout.on('error', () => undefined)
  return { write: (line) => void stdout.write(line) }
}
