/** What is known of a ticket and of who writes, as far as a canned reply can say it. */
export type VariableFacts = {
  client: string | null
  number: number
  subject: string
  category: string | null
  project: string | null
  organization: string | null
  agent: string | null
  desk: string | null
}

type Variable = {
  label: { en: string; de: string }
  of: (facts: VariableFacts) => string | null
}

const firstWord = (name: string | null) => name?.trim().split(/\s+/u)[0] || null

/** Everything that a canned reply may name between two pairs of braces. */
export const variables = {
  'client.name': { label: { en: 'Client', de: 'Kunde' }, of: ({ client }) => client },
  'client.firstName': {
    label: { en: 'First name of the client', de: 'Vorname des Kunden' },
    of: ({ client }) => firstWord(client),
  },
  'organization.name': {
    label: { en: 'Organization', de: 'Organisation' },
    of: ({ organization }) => organization,
  },
  'ticket.number': {
    label: { en: 'Number of the ticket', de: 'Nummer des Tickets' },
    of: ({ number }) => String(number),
  },
  'ticket.subject': {
    label: { en: 'Subject of the ticket', de: 'Betreff des Tickets' },
    of: ({ subject }) => subject,
  },
  'ticket.category': {
    label: { en: 'Category of the ticket', de: 'Kategorie des Tickets' },
    of: ({ category }) => category,
  },
  'ticket.project': {
    label: { en: 'Project of the ticket', de: 'Projekt des Tickets' },
    of: ({ project }) => project,
  },
  'agent.name': {
    label: { en: 'Name of who writes', de: 'Person, die schreibt' },
    of: ({ agent }) => agent,
  },
  'agent.firstName': {
    label: { en: 'First name of who writes', de: 'Vorname der Person, die schreibt' },
    of: ({ agent }) => firstWord(agent),
  },
  'desk.name': { label: { en: 'Name of the desk', de: 'Name des Desks' }, of: ({ desk }) => desk },
} as const satisfies Record<string, Variable>

export type VariableName = keyof typeof variables
export const variableNames = Object.keys(variables) as VariableName[]

const place = /\{\{([^{}]*)\}\}/g

const knownName = (typed: string): VariableName | undefined =>
  variableNames.find((name) => name.toLowerCase() === typed.trim().toLowerCase())

/** What stands between braces and means nothing here. */
export const unknownVariables = (text: string): string[] => [
  ...new Set(
    [...withoutCode(text).matchAll(place)]
      .map(([, typed = '']) => typed.trim())
      .filter((typed) => !knownName(typed)),
  ),
]

/**
 * The text for one ticket. What nothing is known of stays between its braces, for the writer to see.
 * Read once: what a name or a subject says is never a variable itself.
 */
export function filled(text: string, facts: VariableFacts): { text: string; left: VariableName[] } {
  const left = new Set<VariableName>()
  const said = text.replace(place, (whole, typed: string) => {
    const name = knownName(typed)
    if (!name) return whole
    const value = variables[name].of(facts)?.trim()
    if (value) return value
    left.add(name)
    return `{{${name}}}`
  })
  return { text: said, left: [...left] }
}

/** The same length, so that places in it are places in the text. */
const withoutCode = (text: string) =>
  text.replace(/```[\s\S]*?(?:```|$)|`[^`\n]*`/g, (code) => code.replace(/[^\n]/g, ' '))

export type Gap = { name: VariableName; start: number; end: number }

/** The first variable that nobody has filled in. What is marked as code is meant as it stands. */
export function firstGap(text: string): Gap | null {
  for (const match of withoutCode(text).matchAll(place)) {
    const name = knownName(match[1] ?? '')
    if (name) return { name, start: match.index, end: match.index + match[0].length }
  }
  return null
}
