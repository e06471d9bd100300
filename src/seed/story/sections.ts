/** In the order people see them. */
export const sections = {
  start: {
    name: 'Working with us',
    slug: 'working-with-us',
    description: 'How to ask, what happens next, and what your plan covers.',
    nameGerman: 'Zusammenarbeit',
    descriptionGerman: 'Wie Sie fragen, wie es dann weitergeht und was Ihr Vertrag umfasst.',
  },
  website: {
    name: 'Your website',
    slug: 'your-website',
    description: 'Things you can do yourself, step by step.',
    nameGerman: 'Ihre Website',
    descriptionGerman: 'Was Sie selbst tun können, Schritt für Schritt.',
  },
  technology: {
    name: 'Domains, mail and security',
    slug: 'domains-mail-security',
    description: 'The parts behind the site, explained without jargon.',
    nameGerman: 'Domains, E-Mail und Sicherheit',
    descriptionGerman: 'Was hinter der Website steckt, ohne Fachwörter erklärt.',
  },
} as const

export type SectionKey = keyof typeof sections
