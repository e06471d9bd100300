import { minute } from '@/src/domain/time/durations'

const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined
let hasPassed = false

function pass() {
  hasPassed = true
  listeners.forEach((listener) => listener())
}

const look = () => {
  if (document.visibilityState === 'visible' && hasPassed) pass()
}

/** Whether a minute has passed since the page came to life. Until then the server's words hold. */
export const aMinuteHasPassed = (): boolean => hasPassed

/** Calls back each minute, with one timer for all, and when somebody looks at the page again. */
export function onMinute(listener: () => void): () => void {
  if (listeners.size === 0) {
    timer = setInterval(pass, minute)
    document.addEventListener('visibilitychange', look)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
  }
}
