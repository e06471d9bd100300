import type { DeliveryKind } from '@/src/domain/ticket/told'

type Choices = Partial<Record<'ticketCreated' | 'reply' | 'statusChanged', boolean | null>>

/** The choice in a person's account that switches each kind of mail off. */
const choiceOf: Record<DeliveryKind, keyof Choices | null> = {
  ticket_created_client: 'ticketCreated',
  // About somebody's safety: nobody can switch these off.
  file_infected_uploader: null,
  file_infected_team: null,
  // What the desk owes somebody is told to whoever answers for it.
  sla_warning: null,
  sla_breach: null,
}

/** Mails are on until a person switches them off. */
export function wantsMail(kind: DeliveryKind, choices: Choices | null | undefined): boolean {
  const choice = choiceOf[kind]
  return choice === null || choices?.[choice] !== false
}
