/** What can be done about what was said, while it is said. */
export type ToastAction = { label: string; run: () => void }

type Said = { message: string; action?: ToastAction }
type Show = (said: Said) => void

let waiting: Said[] = []
let show: Show | null = null
let wake: (() => void) | null = null

/** Says something in passing that asks for nothing. The words must be found elsewhere, too. */
export function toast(message: string, action?: ToastAction): void {
  if (show) return show({ message, action })
  waiting.push({ message, action })
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
