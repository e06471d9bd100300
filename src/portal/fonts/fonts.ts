import localFont from 'next/font/local'

/**
 * Inter by The Inter Project Authors, under the SIL Open Font License 1.1 (LICENSE.txt beside it), cut
 * to the Latin alphabets by Fontsource. One file holds all weights; other scripts come from the system.
 */
const latin = localFont({
  src: './inter-latin.woff2',
  variable: '--font-latin',
  weight: '100 900',
  display: 'swap',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
})

/** Loaded by a browser that meets one of its letters. */
const latinExtended = localFont({
  src: './inter-latin-ext.woff2',
  variable: '--font-latin-ext',
  weight: '100 900',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
})

export const fonts = `${latin.variable} ${latinExtended.variable}`
