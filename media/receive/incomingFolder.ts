import { env } from '@/src/env'
import { resolve } from 'node:path'

/** Where a file waits while it arrives, on the disk of the process that takes it. */
export const incomingFolder = resolve(env.DATA_DIR, 'incoming')
