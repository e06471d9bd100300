import anyAscii from 'any-ascii'

const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'o' }

/**
 * Lower-case ASCII words joined by hyphens, 120 characters at most: German letters as Germans write
 * them without a key for them, those of all other alphabets as they sound.
 */
export const slugify = (text: string): string =>
  anyAscii(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüßæø]/g, (letter) => letters[letter] ?? '')
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, ''),
  )
    .toLowerCase()
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 120)
    .replace(/^-+|-+$/g, '')
