import { askScanner } from './askScanner'
import { isScanned } from './isScanned'
import { lastScannerState, scannerState, type ScannerState } from './scannerState'

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
