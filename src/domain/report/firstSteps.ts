/** What a new desk needs, in the order in which one thing needs the other. */
export const firstSteps = [
  'organization',
  'client',
  'agent',
  'category',
  'hours',
  'policy',
  'mail',
] as const

export type FirstStep = (typeof firstSteps)[number]
