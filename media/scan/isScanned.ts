import { env } from '@/src/env'

/** Whether files wait for a virus scanner here. */
export const isScanned = () => env.CLAMAV_HOST !== undefined
