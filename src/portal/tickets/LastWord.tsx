import { TickingTime } from '../time/TickingTime'

export type LastWordText = {
  /** What stands around the time: "Sam replied ", "". */
  sentence: readonly [string, string]
  /** Who wrote; nobody when something else changed. */
  name?: string
  time: { at: string; near: string; exact: string }
}

/**
 * Who wrote last and when: "Sam replied 12 min. ago". On a phone the time does, with the name where
 * it fits: otherwise it falls into a line of its own, which is cut off. A long status makes room.
 */
export function LastWord({ sentence: [before, after], name, time }: LastWordText) {
  const when = <TickingTime at={time.at} text={time.near} title={time.exact} />
  return (
    <>
      <span className="truncate max-sm:hidden sm:shrink-0">
        {before}
        {when}
        {after}
      </span>
      <span className="flex h-5 min-w-min flex-1 flex-row-reverse flex-wrap justify-end overflow-hidden sm:hidden">
        <span className="shrink-0 whitespace-nowrap">{when}</span>
        {name !== undefined && (
          <span className="shrink-0 pe-1 wrap-anywhere">
            {name} <span aria-hidden>·</span>
          </span>
        )}
      </span>
    </>
  )
}
