/** The colours with a meaning, for badges, charts and mails. portal.css holds the same values as
 * CSS variables; a test compares the two and measures the contrast of every pair below. */
export const tokens = {
  light: {
    page: '#f6f7f9',
    surface: '#ffffff',
    raised: '#f0f2f5',
    line: '#dde1e7',
    'line-strong': '#858d9b',
    ink: '#1a1e26',
    soft: '#555c69',
    accent: '#1f5bcc',
    'accent-hover': '#184aa8',
    'on-accent': '#ffffff',
    'blue-ink': '#1d4fb8',
    'blue-tint': '#e8effc',
    'violet-ink': '#6733b3',
    'violet-tint': '#f1eafb',
    'amber-ink': '#824600',
    'amber-tint': '#fdeed3',
    'green-ink': '#16633a',
    'green-tint': '#e2f4e8',
    'grey-ink': '#525966',
    'grey-tint': '#eaecf0',
    'orange-ink': '#a34200',
    'orange-tint': '#ffffff',
    'red-ink': '#ffffff',
    'red-tint': '#bf1f2e',
    'danger-ink': '#a81c2a',
    'danger-tint': '#fdecee',
  },
  dark: {
    page: '#101318',
    surface: '#181c23',
    raised: '#222731',
    line: '#2d333e',
    'line-strong': '#717a89',
    ink: '#e9ebef',
    soft: '#a6aebb',
    accent: '#86aefc',
    'accent-hover': '#a5c3ff',
    'on-accent': '#0c1424',
    'blue-ink': '#9fbfff',
    'blue-tint': '#1b2947',
    'violet-ink': '#c9abff',
    'violet-tint': '#2d2146',
    'amber-ink': '#f6c373',
    'amber-tint': '#3a2a0d',
    'green-ink': '#86d8a5',
    'green-tint': '#143220',
    'grey-ink': '#b5bcc8',
    'grey-tint': '#272d37',
    'orange-ink': '#ffad74',
    'orange-tint': '#181c23',
    'red-ink': '#ffffff',
    'red-tint': '#c22a38',
    'danger-ink': '#ffa3a9',
    'danger-tint': '#3c1a1f',
  },
} as const

export type Token = keyof (typeof tokens)['light']
export type Tone = 'blue' | 'violet' | 'amber' | 'green' | 'grey' | 'orange' | 'red' | 'danger'

const tones: readonly Tone[] = [
  'blue',
  'violet',
  'amber',
  'green',
  'grey',
  'orange',
  'red',
  'danger',
]

/** Text and the ground it stands on: each needs 4.5 to 1. */
export const textPairs: readonly (readonly [Token, Token])[] = [
  ...(['page', 'surface', 'raised'] as const).flatMap((ground) => [
    ['ink', ground] as const,
    ['soft', ground] as const,
    ['accent', ground] as const,
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ...tones.map((tone) => [`${tone}-ink`, `${tone}-tint`] as const),
]
