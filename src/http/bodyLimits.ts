import { fileSizeMax } from '@/media/limits'

/** Bytes. A multipart body has one file and some words around it. */
export const jsonBodyMax = 1024 * 1024
export const multipartBodyMax = fileSizeMax + 1024 * 1024

export const jsonDepthMax = 32
