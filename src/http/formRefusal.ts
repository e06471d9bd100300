import { jsonRefusal } from '@/src/domain/jsonRefusal'
import { refusal, type Refusal } from '@/src/domain/refusal'

/**
 * Why a multipart form cannot be taken; null when it can. Payload reads the field
 * `_payload` as JSON, and fails on what is none.
 */
export async function formRefusal(body: Buffer, headers: Headers): Promise<Refusal | null> {
  const type = headers.get('content-type') ?? ''
  let form: FormData
  try {
    form = await new Response(new Uint8Array(body), {
      headers: { 'Content-Type': type },
    }).formData()
  } catch {
    return refusal('form_broken')
  }
  for (const [name, value] of form) {
    if (name === '__proto__' || name === 'constructor' || name === 'prototype') {
      return refusal('form_name')
    }
    if (typeof value !== 'string') continue
    if (value.includes('\0')) return refusal('form_characters')
    if (name === '_payload' && (value.trim() === '' || jsonRefusal(value))) {
      return refusal('form_payload')
    }
  }
  return null
}
