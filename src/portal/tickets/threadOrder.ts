type Dated = { createdAt: string }

export type ThreadItem<Message, Change> =
  { kind: 'message'; at: string; item: Message } | { kind: 'change'; at: string; item: Change }

/** Messages and changes of status in one line of time; a change that a message caused follows it. */
export function threadOrder<Message extends Dated, Change extends Dated>(
  messages: readonly Message[],
  changes: readonly Change[],
): ThreadItem<Message, Change>[] {
  return [
    ...messages.map((item) => ({ kind: 'message' as const, at: item.createdAt, item })),
    ...changes.map((item) => ({ kind: 'change' as const, at: item.createdAt, item })),
  ].sort((a, b) => a.at.localeCompare(b.at))
}
