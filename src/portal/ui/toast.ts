type Show = (message: string) => void

let waiting: string[] = []
let show: Show | null = null
let wake: (() => void) | null = null

/** Says something in passing that asks for nothing. The words must be found elsewhere, too. */
export function toast(message: string): void {
  if (show) return show(message)
  waiting.push(message)
  wake?.()
}

/** The place where toasts appear is fetched with the first of them. */
export const whenWanted = (run: () => void): (() => void) => {
  wake = run
  if (waiting.length > 0) run()
  return () => {
    wake = null
  }
}

export function toastsAppear(by: Show | null): void {
  show = by
  if (!show) return
  const before = waiting
  waiting = []
  before.forEach(show)
}
