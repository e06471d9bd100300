const levelOf = (item: Element) =>
  Number(/mso-list:[^;"]*level(\d)/i.exec(item.getAttribute('style') ?? '')?.[1] ?? 0)

/** The sign before an item, which Word writes out: "1.", "·". */
function takeSign(item: Element): string {
  const sign = Array.from(item.querySelectorAll('[style]')).find((part) =>
    /mso-list:\s*ignore/i.test(part.getAttribute('style') ?? ''),
  )
  sign?.remove()
  return sign?.textContent?.trim() ?? ''
}

/** Word knows no lists in what is copied, only paragraphs that look like items: lists again. */
export function listsOfWord(page: Document): void {
  const items = Array.from(page.querySelectorAll('p[style*="mso-list"]')).filter(
    (item) => levelOf(item) > 0,
  )
  /** The lists that are open, by their level. */
  let open: Element[] = []
  let last: Element | null = null
  for (const item of items) {
    const isNext = last !== null && last.nextElementSibling === item
    if (!isNext) open = []
    const level = Math.min(levelOf(item), open.length + 1)
    const name = /^\(?\w{1,3}[.)]/.test(takeSign(item)) ? 'ol' : 'ul'
    open = open.slice(0, level)
    if (open.length < level) {
      const list = page.createElement(name)
      const around = open.at(-1)?.lastElementChild
      if (around) around.appendChild(list)
      else item.parentNode?.insertBefore(list, item)
      open.push(list)
    }
    const entry = page.createElement('li')
    while (item.firstChild) entry.appendChild(item.firstChild)
    open.at(-1)?.appendChild(entry)
    last = open[0] ?? null
    item.remove()
  }
}
