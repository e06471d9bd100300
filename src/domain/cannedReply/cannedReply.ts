import { refusal, type Refusal } from '../refusal'
import type { Priority } from '../ticket/priority'
import type { TicketStatus } from '../ticket/status'
import { filled, unknownVariables, type VariableFacts, type VariableName } from './variables'

const replyLanguages = ['en', 'de'] as const
export type ReplyLanguage = (typeof replyLanguages)[number]

/** Who has the ticket from then on. */
export const assignments = ['me', 'nobody', 'person'] as const
export type Assignment = (typeof assignments)[number]

export const macroStatuses = ['in_progress', 'waiting', 'resolved', 'closed'] as const

export type Texts = { content?: string | null; contentGerman?: string | null }

type Field = 'content' | 'contentGerman' | 'assignedTo'

/** What keeps a canned reply from being saved, with the field that is wrong. */
export function cannedReplyRefusal(
  reply: Texts & { assignment?: string | null; assignedTo?: string | null },
): { field: Field; refusal: Refusal } | null {
  if (!reply.content && !reply.contentGerman) {
    return { field: 'content', refusal: refusal('text_empty') }
  }
  for (const field of ['content', 'contentGerman'] as const) {
    const [name] = unknownVariables(reply[field] ?? '')
    if (name !== undefined) return { field, refusal: refusal('variable_unknown', { name }) }
  }
  if (reply.assignment === 'person' && !reply.assignedTo) {
    return { field: 'assignedTo', refusal: refusal('id_missing') }
  }
  return null
}

export type ReplyText = { language: ReplyLanguage; text: string; left: VariableName[] }

/** Its texts for one ticket, the one in the client's language first. */
export const textsFor = (
  { content, contentGerman }: Texts,
  language: string | null | undefined,
  facts: VariableFacts,
): ReplyText[] =>
  replyLanguages
    .map((each) => ({ language: each, text: each === 'de' ? contentGerman : content }))
    .filter((each): each is { language: ReplyLanguage; text: string } => Boolean(each.text))
    .toSorted((one, other) => +(other.language === language) - +(one.language === language))
    .map(({ language: own, text }) => ({ language: own, ...filled(text, facts) }))

/** What it does to the ticket; what is left out stays as it is. */
export type MacroChanges = {
  status?: TicketStatus
  priority?: Priority
  assignedTo?: string | null
  category?: string
}

type Macro = {
  status?: TicketStatus | null
  priority?: Priority | null
  assignment?: Assignment | null
  assignedTo?: string | null
  category?: string | null
}

export function changesOf(macro: Macro, me: string): MacroChanges {
  const { status, priority, assignment, assignedTo, category } = macro
  return {
    ...(status && { status }),
    ...(priority && { priority }),
    ...(assignment === 'me' && { assignedTo: me }),
    ...(assignment === 'nobody' && { assignedTo: null }),
    ...(assignment === 'person' && assignedTo && { assignedTo }),
    ...(category && { category }),
  }
}
