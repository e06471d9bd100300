const key = 'desk:shortcuts'

/** Single keys can get in the way of speech input: everybody may switch them off for a browser. */
export const shortcutsAreOn = (): boolean => {
  try {
    return localStorage.getItem(key) !== 'off'
  } catch {
    return true
  }
}

export function switchShortcuts(on: boolean) {
  try {
    localStorage.setItem(key, on ? 'on' : 'off')
  } catch {
    // A browser that keeps nothing has them on with each new page.
  }
}
