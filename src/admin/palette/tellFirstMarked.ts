/**
 * cmdk tells readers which row is marked only after the first arrow. So what is marked is told them
 * here, from the moment the box to type in comes up: its dialog is a portal, which no effect of
 * whoever opens it finds yet.
 */
export function tellFirstMarked(input: HTMLInputElement | null) {
  const root = input?.closest('[cmdk-root]')
  if (!input || !root) return
  const tell = () => {
    const marked = root.querySelector('[cmdk-item][data-selected="true"]')
    if (marked) input.setAttribute('aria-activedescendant', marked.id)
  }
  const observer = new MutationObserver(tell)
  observer.observe(root, { subtree: true, childList: true, attributeFilter: ['data-selected'] })
  tell()
  return () => observer.disconnect()
}
