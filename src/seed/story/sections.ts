/** In the order people see them. */
export const sections = {
  start: {
    name: 'Working with us',
    slug: 'working-with-us',
    description: 'How to ask, what happens next, and what your plan covers.',
  },
  website: {
    name: 'Your website',
    slug: 'your-website',
    description: 'Things you can do yourself, step by step.',
  },
  technology: {
    name: 'Domains, mail and security',
    slug: 'domains-mail-security',
    description: 'The parts behind the site, explained without jargon.',
  },
} as const

export type SectionKey = keyof typeof sections
