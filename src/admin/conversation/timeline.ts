type Dated = { id: string; createdAt: string }

export type Happening<Message, Event> =
  { type: 'message'; message: Message } | { type: 'event'; event: Event }

/** Messages and changes as they happened; what a message brought about stands below it. */
export function timeline<Message extends Dated, Event extends Dated>(
  messages: readonly Message[],
  events: readonly Event[],
): Happening<Message, Event>[] {
  const both = [
    ...messages.map((message) => ({ type: 'message' as const, message, at: message.createdAt })),
    ...events.map((event) => ({ type: 'event' as const, event, at: event.createdAt })),
  ]
  return both.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
}
