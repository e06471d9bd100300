import type { Access } from 'payload'
import { visibleWithTicket } from './visibleWithTicket'

/**
 * The row of a file is visible with its ticket, so that people see it waiting for its scan. Its
 * bytes are only ever served when the scan found it clean, to staff as well.
 */
export const visibleFiles: Access = async (args) => {
  const rows = await visibleWithTicket(args)
  if (!args.isReadingStaticFile || rows === false) return rows
  const clean = { scanStatus: { equals: 'clean' } }
  return rows === true ? clean : { and: [clean, rows] }
}
