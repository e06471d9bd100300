/** Bytes. */
export const fileSizeMax = 25 * 1024 * 1024

export const filesPerMessageMax = 10
