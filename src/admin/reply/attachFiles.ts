import type { ChosenFile } from './chosenFile'
import { deskRequest } from '../api/deskRequest'
import { Refusal } from '../api/Refusal'

type Target = {
  ticket: string
  /** Null where the first file that is taken makes a reply or a note of its own. */
  message: string | null
  isNote: boolean
  unreachable: string
}

/** Attaches the files one by one to a message; answers with it, and with those that were refused. */
export async function attachFiles(
  files: readonly ChosenFile[],
  { ticket, message, isNote, unreachable }: Target,
): Promise<{ refused: ChosenFile[]; message: string | null }> {
  const refused: ChosenFile[] = []
  let target = message
  for (const chosen of files) {
    // Whether there is a message by now is not known: another one would be a second reply.
    if (target === null && refused.at(-1)?.refusal === unreachable) {
      refused.push({ ...chosen, refusal: unreachable })
      continue
    }
    const body = new FormData()
    body.append('file', chosen.file)
    if (target === null) body.append('as', isNote ? 'note' : 'reply')
    else body.append('message', target)
    const headers = { 'Idempotency-Key': chosen.key }
    try {
      const init = { method: 'POST', headers, body }
      const file = await deskRequest(`${ticket}/attachments`, init, unreachable)
      target ??= file.message ?? null
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused.push({ ...chosen, refusal: error.message })
    }
  }
  return { refused, message: target }
}
