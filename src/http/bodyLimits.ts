import { fileSizeCeiling, formOverhead } from '@/media/limits'

/** Bytes. A body is read into memory up to this, unless it brings a file. */
export const jsonBodyMax = 1024 * 1024

/** Bytes of a form with a file, which is read as it comes. The setting of the desk may be lower. */
export const fileBodyMax = fileSizeCeiling + formOverhead
