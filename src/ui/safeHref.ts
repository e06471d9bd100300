import { safeAddress } from '@/src/domain/text/safeAddress'

/** An address that may stand in a page: on this site, or of a kind that runs nothing; else null. */
export const safeHref = safeAddress

/** Of those the ones that lead from anywhere, a mail as well. */
export const isFullAddress = (address: string): boolean => /^[^/#?]/.test(safeHref(address) ?? '')
