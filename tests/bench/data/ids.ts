import type { Chance } from './chance'

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')

/** Ids as the product makes them, uuid of version 7, but of a time and a chance that are given. */
export function idOf(chance: Chance, at: number): string {
  const time = hex(at, 12)
  const [a, b, c] = [chance(), chance(), chance()].map((part) => Math.floor(part * 0xffffffff))
  const low = hex(a! & 0xfff, 3)
  const variant = hex(0x8000 | (b! & 0x3fff), 4)
  const rest = hex(b! >>> 16, 4) + hex(c!, 8)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${low}-${variant}-${rest}`
}
