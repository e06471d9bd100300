import { directionByBrowserMax, directionOf } from '@/src/domain/text/direction'

const direct = (area: HTMLTextAreaElement, more = '') => {
  const text = area.value + more
  area.dir = text.length > directionByBrowserMax ? directionOf(text) : 'auto'
}

/**
 * A `ref` for a field of texts: tells the direction of a long one before the browser lays it out.
 * With `dir="auto"` two megabytes of a log hold Chromium still for half a minute.
 */
export function directLongText(area: HTMLTextAreaElement): () => void {
  const arriving = ({ data }: InputEvent) => direct(area, data ?? '')
  const arrived = () => direct(area)
  arrived()
  area.addEventListener('beforeinput', arriving)
  area.addEventListener('input', arrived)
  return () => {
    area.removeEventListener('beforeinput', arriving)
    area.removeEventListener('input', arrived)
  }
}
