import { refusal, type Refusal } from './refusal'

/** Levels. */
export const jsonDepthMax = 32

const depthOf = (text: string): number => {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (inString) {
      if (char === '\\') at++
      else if (char === '"') inString = false
    } else if (char === '"') inString = true
    else if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth)
    else if (char === '}' || char === ']') depth--
  }
  return deepest
}

/** Why a JSON body cannot be taken, or null when it can. Depth is seen before parsing. */
export function jsonRefusal(text: string): Refusal | null {
  if (text.trim() === '') return null
  if (depthOf(text) > jsonDepthMax) return refusal('json_too_deep')
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return refusal('json_invalid')
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return refusal('body_no_object')
  }
  if (/proto|constructor|\\u/.test(text) && namesPrototype(body)) {
    return refusal('json_name')
  }
  if (/\\u0000|\\u[dD][89a-fA-F]/.test(text) && !isStorable(body)) {
    return refusal('json_characters')
  }
  return null
}

const isStorable = (value: unknown): boolean => {
  if (typeof value === 'string') return !value.includes('\0') && value.isWellFormed()
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([key, inner]) => isStorable(key) && isStorable(inner))
}

const prototypeNames = new Set(['__proto__', 'constructor', 'prototype'])

/** Names that reach, once objects are merged, what all objects share. */
const namesPrototype = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(
    ([key, inner]) => prototypeNames.has(key) || namesPrototype(inner),
  )
}
