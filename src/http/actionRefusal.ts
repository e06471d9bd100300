import { refusal } from '@/src/domain/refusal'
import { answerRefused } from './answers'

/** What React writes for values that JSON has not. */
const special = /^\$(?:\$|K[0-9a-f]+$|undefined$|D|NaN$|Infinity$|-|n-?\d{1,300}$)/
/** Where a value stands in a part of its own, by the number of that part. */
const pointer = /^\$@?([0-9a-f]+)/
/** The same for maps, sets, bytes and streams, which the admin alone may send. */
const pointerOfAdmin = /^\$[hQWiAOoUSsLlGgMmVBRrXx]([0-9a-f]+)/

const depthMax = 64
const argumentsMax = 20

/** The parts of a call of an action: a form by the names of React, or a single text. */
type Parts = ReadonlyMap<string, string | null>

function partsOf(form: FormData): Parts {
  return new Map([...form].map(([name, value]) => [name, typeof value === 'string' ? value : null]))
}

function parsed(text: string | null | undefined): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

type Reading = { parts: Parts; isStaff: boolean; seen: Set<string> }

/** Whether every part that is named is there and can be read; React fails on what is not. */
function isWhole(value: unknown, reading: Reading, depth = 0): boolean {
  if (depth > depthMax) return false
  if (typeof value === 'string') return isText(value, reading, depth)
  if (typeof value !== 'object' || value === null) return true
  return Object.values(value).every((inner) => isWhole(inner, reading, depth + 1))
}

function isText(text: string, reading: Reading, depth: number): boolean {
  if (text.includes('\0')) return false
  if (!text.startsWith('$') || special.test(text)) return true
  const { parts, isStaff, seen } = reading
  const nameIn = (pattern: RegExp) => {
    const number = pattern.exec(text)?.[1]
    return number === undefined ? null : String(Number.parseInt(number, 16))
  }
  const name = nameIn(pointer)
  if (name === null) {
    // "$n" begins a whole number, and nothing else.
    if (!isStaff) return false
    if (text.startsWith('$n')) return false
    const other = nameIn(pointerOfAdmin)
    return other === null || parts.has(other)
  }
  if (seen.has(name)) return true
  seen.add(name)
  const inner = parsed(parts.get(name))
  return inner !== undefined && isWhole(inner, reading, depth + 1)
}

/**
 * What the admin calls: a server function by its name, or another language, with what Next sealed when
 * it drew the page before it. Next fails on what it did not seal.
 */
function isOfAdmin(call: readonly unknown[], parts: Parts, isStaff: boolean): boolean {
  const [first, second] = call
  if (call.length === 1) {
    const { name } = (typeof first === 'object' && first !== null ? first : {}) as {
      name?: unknown
    }
    return typeof name === 'string' && !name.startsWith('$')
  }
  const promised = /^\$@(\d+)$/.exec(String(first))?.[1]
  const sealed = promised === undefined ? first : parsed(parts.get(promised))
  const isSealed = typeof sealed === 'string' && /^[\w+/]{43,}={0,2}$/.test(sealed)
  return isStaff && call.length === 2 && isSealed && /^[a-zA-Z-]{2,10}$/.test(String(second))
}

function isCall(parts: Parts, { isStaff, isAdmin }: Posted): boolean {
  const call = parsed(parts.get('0'))
  if (!Array.isArray(call) || call.length > argumentsMax) return false
  if (isAdmin && !isOfAdmin(call, parts, isStaff)) return false
  return isWhole(call, { parts, isStaff, seen: new Set(['0']) })
}

/** A form that a browser posts by itself names its action, and what that one begins with. */
function isPlainCall(form: FormData, isStaff: boolean): boolean {
  for (const name of form.keys()) {
    const number = /^\$ACTION_REF_(.*)$/s.exec(name)?.[1]
    if (number === undefined) continue
    const prefix = `$ACTION_${number}:`
    const parts = new Map(
      [...partsOf(form)].flatMap(([key, value]) =>
        key.startsWith(prefix) ? [[key.slice(prefix.length), value] as const] : [],
      ),
    )
    const action = parsed(parts.get('0'))
    if (typeof action !== 'object' || action === null || Array.isArray(action)) return false
    const { id } = action as { id?: unknown }
    if (typeof id !== 'string' || !isWhole(action, { parts, isStaff, seen: new Set(['0']) }))
      return false
  }
  return true
}

const hasNul = (form: FormData) =>
  [...form].some(([name, value]) =>
    `${name}${typeof value === 'string' ? value : ''}`.includes('\0'),
  )

type Posted = {
  body: Buffer
  type: string
  isCalled: boolean
  isStaff: boolean
  /** Whether it is sent to a page of the admin. */
  isAdmin: boolean
}

/**
 * The answer to a form of a page, or a call of an action (`isCalled`), whose body cannot be read;
 * null when it can.
 */
export async function actionRefusal(posted: Posted): Promise<Response | null> {
  const { body, type, isCalled, isStaff } = posted
  const broken = answerRefused(400, refusal('form_broken'))
  if (!type.toLowerCase().startsWith('multipart/form-data')) {
    return isCall(new Map([['0', body.toString()]]), posted) ? null : broken
  }
  let form: FormData
  try {
    const headers = { 'Content-Type': type }
    form = await new Response(new Uint8Array(body), { headers }).formData()
  } catch {
    return broken
  }
  if (hasNul(form)) return answerRefused(400, refusal('form_characters'))
  const isFine = isCalled ? isCall(partsOf(form), posted) : isPlainCall(form, isStaff)
  return isFine ? null : broken
}
