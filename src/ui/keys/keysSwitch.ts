const name = 'desk:keys'

/** Single keys can get in the way of speech input: everybody may switch them off for a browser. */
export const keysAreOn = (): boolean => {
  try {
    return localStorage.getItem(name) !== 'off'
  } catch {
    return true
  }
}

export function switchKeys(on: boolean) {
  try {
    localStorage.setItem(name, on ? 'on' : 'off')
  } catch {
    // A browser that keeps nothing has them on with each new page.
  }
}
