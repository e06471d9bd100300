import { jsonRefusal } from '@/src/domain/jsonRefusal'

/**
 * Why a multipart form cannot be taken, in words; null when it can. Payload reads the field
 * `_payload` as JSON, and fails on what is none.
 */
export async function formRefusal(body: Buffer, headers: Headers): Promise<string | null> {
  const type = headers.get('content-type') ?? ''
  let form: FormData
  try {
    form = await new Response(new Uint8Array(body), {
      headers: { 'Content-Type': type },
    }).formData()
  } catch {
    return 'The form in this request is broken or breaks off.'
  }
  for (const [name, value] of form) {
    if (name === '__proto__' || name === 'constructor' || name === 'prototype') {
      return 'The form has a name that cannot be used.'
    }
    if (typeof value !== 'string') continue
    if (value.includes('\0')) return 'The form has characters that cannot be stored.'
    if (name === '_payload' && (value.trim() === '' || jsonRefusal(value))) {
      return 'The field "_payload" is not a valid JSON object.'
    }
  }
  return null
}
