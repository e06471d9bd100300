import type { PayloadRequest } from 'payload'

/**
 * From where a request comes; null for what the desk does by itself. The last proxy in front of us
 * writes the last address, and what stands before it anybody can send.
 */
export const callerAddress = ({ headers }: Pick<PayloadRequest, 'headers'>): string | null =>
  headers?.get('x-forwarded-for')?.split(',').at(-1)?.trim().slice(0, 64) || null
