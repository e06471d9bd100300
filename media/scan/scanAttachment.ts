import { takeTurn, inOneTransaction } from '@/src/database/transaction'
import { afterAttempts, scanVerdict, type ScanVerdict } from '@/src/domain/scanVerdict'
import type { Attachment } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { rowOfFile } from '../rowOfFile'
import { chosenStore } from '../storage/chosenStore'
import { FileMissing } from '../storage/faults'
import { askScanner } from './askScanner'
import { scannerState } from './scannerState'

async function verdictOn(key: string): Promise<ScanVerdict> {
  let file
  try {
    file = await chosenStore().read(key)
  } catch (error) {
    if (error instanceof FileMissing) return { status: 'failed', note: 'Not in the store.' }
    throw error
  }
  try {
    return scanVerdict(await askScanner('INSTREAM', file))
  } catch (error) {
    return { status: 'unanswered', note: String(error instanceof Error ? error.message : error) }
  }
}

async function trusted(again: boolean): Promise<void> {
  const scanner = await scannerState(again)
  if (scanner.state === 'down') throw new Error(scanner.trouble)
  if (scanner.state === 'off')
    throw new Error('A file waits for a scanner, but none is configured.')
}

/**
 * Asks the scanner about one file that waits. While the scanner or the store is away the job fails
 * and comes back; only a scanner that works otherwise can make a file `failed`.
 */
export async function scanAttachment(payload: Payload, id: string, now: Date): Promise<void> {
  const req = await createLocalReq({}, payload)
  const row = await rowOfFile(req, id)
  if (row?.scanStatus !== 'pending' || !row.filename) return

  await trusted(false)
  const first = await verdictOn(row.filename)
  if (first.status === 'unanswered') await trusted(true)

  const attempts = row.scanAttempts + 1
  const verdict = afterAttempts(attempts, first)
  const isOpen = verdict.status === 'unanswered'
  await update(req, id, {
    scanAttempts: attempts,
    ...(isOpen ? {} : { scanStatus: verdict.status, scannedAt: now.toISOString() }),
    scanNote: 'note' in verdict ? verdict.note : null,
  })
  if (isOpen) throw new Error(`The scanner gave no verdict: ${verdict.note}`)
}

/**
 * Only while it waits: what was decided, or deleted, meanwhile stays so, and of two scans at once
 * only one is told of. A bulk edit would keep the verdict even where telling of it has failed.
 */
const update = (req: PayloadRequest, id: string, data: Partial<Attachment>) =>
  inOneTransaction(req, async () => {
    await takeTurn(req, `scan ${id}`)
    if ((await rowOfFile(req, id))?.scanStatus !== 'pending') return
    await req.payload.update({
      collection: slugs.attachments,
      id,
      data,
      depth: 0,
      // The desk itself decides by what the scanner says; nobody else may.
      overrideAccess: true,
      req,
    })
  })
