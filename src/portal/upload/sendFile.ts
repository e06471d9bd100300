import { problemOf, type Problem } from '../reply/problemOf'

type Sending = {
  ticket: string
  message?: string
  file: File
  key: string
  onProgress: (progress: number) => void
  signal: AbortSignal
}

export type FileOutcome = { ok: true } | { ok: false; problem: Problem; message?: string }

/**
 * Sends one file. By XMLHttpRequest: fetch does not tell how much has gone out. The same key twice
 * stores the file once.
 */
export const sendFile = ({ ticket, message, file, key, onProgress, signal }: Sending) =>
  new Promise<FileOutcome>((resolve) => {
    const request = new XMLHttpRequest()
    const form = new FormData()
    form.set('file', file)
    if (message) form.set('message', message)

    const abort = () => request.abort()
    signal.addEventListener('abort', abort)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onloadend = () => {
      signal.removeEventListener('abort', abort)
      const { status } = request
      if (status >= 200 && status < 300) resolve({ ok: true })
      else resolve({ ok: false, ...problemOf(status, request.responseText) })
    }
    request.open('POST', `/api/tickets/${ticket}/attachments`)
    request.setRequestHeader('Idempotency-Key', key)
    request.send(form)
  })
