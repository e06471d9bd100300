import { fileSizeCeiling, formOverhead, plainFormMax } from '@/media/limits'

const kilobyte = 1024
const megabyte = 1024 * kilobyte

/** Bytes. A body is read into memory up to this, unless it brings a file. */
export const jsonBodyMax = megabyte

/** Bytes of a form with a file, which is read as it comes. The setting of the desk may be lower. */
export const fileBodyMax = fileSizeCeiling + formOverhead

/** Bytes from whoever is nobody we know: a sign-in, a vote, a text whose session has ended. */
const visitorBodyMax = 64 * kilobyte

/** Bytes of a form of the portal without its files. */
export const pageBodyMax = 256 * kilobyte

/** Bytes of what the admin asks for a form: all of it, several times. `next.config.mjs` knows them. */
export const adminBodyMax = 4 * megabyte

export type Sender = 'nobody' | 'client' | 'staff'

type Sent = { method: string; path: string; sender: Sender; bringsFile: boolean }

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/** How many bytes a body may have, told by who sends it where, before any of it is read. */
export function bodyMax({ method, path, sender, bringsFile }: Sent): number {
  if (sender === 'nobody' || !changing.has(method)) return visitorBodyMax
  if (path.startsWith('/api/')) return bringsFile ? fileBodyMax : jsonBodyMax
  if (sender === 'staff') return /^\/admin(\/|$)/.test(path) ? adminBodyMax : visitorBodyMax
  return bringsFile ? plainFormMax + formOverhead : pageBodyMax
}

export const bytesInWords = (bytes: number): string =>
  bytes < megabyte ? `${bytes / kilobyte} KB` : `${Math.round(bytes / megabyte)} MB`
