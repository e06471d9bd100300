type Dated = { createdAt: string }

export type Happening<Message, Change> =
  { kind: 'message'; at: string; item: Message } | { kind: 'change'; at: string; item: Change }

/** Messages and changes as they happened; what a message brought about stands below it. */
export function timeline<Message extends Dated, Change extends Dated>(
  messages: readonly Message[],
  changes: readonly Change[],
): Happening<Message, Change>[] {
  return [
    ...messages.map((item) => ({ kind: 'message' as const, at: item.createdAt, item })),
    ...changes.map((item) => ({ kind: 'change' as const, at: item.createdAt, item })),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
}
