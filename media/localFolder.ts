import { env } from '@/src/env'
import { resolve } from 'node:path'

export const localFolder = resolve(env.DATA_DIR, 'files')
