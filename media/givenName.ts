/** Control characters, and those that hide or turn around what a name says. */
const invisible =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]/g

/** A file's name as a person may see it: the last part of a path, 255 characters at most. */
export function givenName(raw: string): string {
  const cleaned = raw.normalize('NFC').replace(invisible, '')
  const last = cleaned.split(/[/\\]/).pop() ?? ''
  const trimmed = last.trim().replace(/^\.+|\.+$/g, '')
  if (trimmed.length <= 255) return trimmed
  const extension = extensionOf(trimmed)
  return `${trimmed.slice(0, 254 - extension.length)}.${extension}`
}

export const extensionOf = (name: string): string => {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : ''
}
