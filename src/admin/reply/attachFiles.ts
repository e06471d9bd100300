import type { ChosenFile } from './chosenFile'
import { deskRequest } from '../api/deskRequest'
import { Refusal } from '../api/Refusal'

type Target = { ticket: string; message: string; unreachable: string }

/** Attaches the files one by one to a message; answers with those that were refused, and why. */
export async function attachFiles(
  files: readonly ChosenFile[],
  { ticket, message, unreachable }: Target,
): Promise<ChosenFile[]> {
  const refused: ChosenFile[] = []
  for (const chosen of files) {
    const body = new FormData()
    body.append('file', chosen.file)
    body.append('message', message)
    const headers = { 'Idempotency-Key': chosen.key }
    try {
      await deskRequest(`${ticket}/attachments`, { method: 'POST', headers, body }, unreachable)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused.push({ ...chosen, refusal: error.message })
    }
  }
  return refused
}
