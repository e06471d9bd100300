/** Where one was in the list, for the way back from a ticket. Kept by the tab alone. */
const addressKey = 'desk:list'
const placeKey = 'desk:list:place'
const backKey = 'desk:list:back'

const read = (key: string) => {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

function write(key: string, value: string) {
  try {
    sessionStorage.setItem(key, value)
  } catch {
    // Without it the way back leads to the beginning of the list.
  }
}

const here = () => location.pathname + location.search

/** The list one came from, with its filters and its page. */
export const listAddressKept = () => read(addressKey)

/** The way back begins: the list is to be shown where it was left. */
export const goBack = () => write(backKey, read(addressKey) ?? '')

/** Remembers the place while the list is shown, and goes to it when one comes back. */
export function keepPlace(): () => void {
  if (read(backKey) === here()) {
    const place = Number(read(placeKey) ?? 0)
    requestAnimationFrame(() => scrollTo({ top: place, behavior: 'instant' }))
  }
  write(backKey, '')
  const keep = () => {
    write(addressKey, here())
    write(placeKey, String(Math.round(scrollY)))
  }
  // Before a link is followed, however it is pressed.
  document.addEventListener('click', keep, true)
  document.addEventListener('keydown', keep, true)
  return () => {
    document.removeEventListener('click', keep, true)
    document.removeEventListener('keydown', keep, true)
  }
}
