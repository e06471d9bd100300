/**
 * One form for passwords that look the same: some keyboards write "ü" as one character, others as
 * two. NFC, as RFC 8265 has it for passwords; NFKC would take different passwords for equal.
 */
export const normalizePassword = (password: string): string => password.normalize('NFC')
