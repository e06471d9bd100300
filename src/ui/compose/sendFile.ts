import type { Composed } from './outbox'
import { problemOf, type Problem } from './problemOf'

type Sending = {
  ticket: string
  message?: string
  /** The file is a message by itself; the answer says which. */
  as?: Composed
  file: File
  key: string
  onProgress: (progress: number) => void
  signal: AbortSignal
}

export type FileOutcome =
  { ok: true; reply?: string } | { ok: false; problem: Problem; message?: string }

const replyIn = (body: string): string | undefined => {
  try {
    return (JSON.parse(body) as { doc: { message?: string } }).doc.message
  } catch {
    return undefined
  }
}

/**
 * Sends one file. By XMLHttpRequest: fetch does not tell how much has gone out. The same key twice
 * stores the file once.
 */
export const sendFile = ({ ticket, message, as, file, key, ...on }: Sending) =>
  new Promise<FileOutcome>((resolve) => {
    const { onProgress, signal } = on
    const request = new XMLHttpRequest()
    const form = new FormData()
    form.set('file', file)
    if (message) form.set('message', message)
    else if (as) {
      form.set('as', as.isInternal ? 'note' : 'reply')
      if (as.status) form.set('status', as.status)
      if (as.reopen) form.set('reopen', 'true')
      if (as.priority) form.set('priority', as.priority)
      // A form has no null: empty is nobody.
      if (as.assignTo !== undefined) form.set('assignTo', as.assignTo ?? '')
      if (as.category) form.set('category', as.category)
      if (as.after) form.set('after', as.after)
      if (as.cannedReply) form.set('cannedReply', as.cannedReply)
    }

    const abort = () => request.abort()
    signal.addEventListener('abort', abort)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onloadend = () => {
      signal.removeEventListener('abort', abort)
      const { status } = request
      const body = request.responseText
      const isOk = status >= 200 && status < 300
      resolve(isOk ? { ok: true, reply: replyIn(body) } : { ok: false, ...problemOf(status, body) })
    }
    request.open('POST', `/api/tickets/${ticket}/attachments`)
    request.setRequestHeader('Idempotency-Key', key)
    request.send(form)
  })
