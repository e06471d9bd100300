import type { DeliveryKind } from '@/src/domain/notifications'

type Choices = Partial<Record<'ticketCreated' | 'reply' | 'statusChanged', boolean | null>>

/** The choice in a person's account that switches each kind of mail off. */
const choiceOf: Record<DeliveryKind, keyof Choices> = {
  ticket_created_client: 'ticketCreated',
}

/** Mails are on until a person switches them off. */
export const wantsMail = (kind: DeliveryKind, choices: Choices | null | undefined) =>
  choices?.[choiceOf[kind]] !== false
