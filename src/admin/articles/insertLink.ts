import type { DeskArticle } from './readArticles'

/** Titles may hold the signs that end a link. */
const escaped = (title: string) => title.replace(/[[\]\\]/g, '\\$&')

/** Puts a link to an article where the cursor stands in the reply; false where there is no box. */
export function insertLink({ title, slug }: Pick<DeskArticle, 'title' | 'slug'>): boolean {
  const area = document.querySelector<HTMLTextAreaElement>('.desk-reply textarea')
  if (!area) return false
  const address = new URL(`/help/${slug}`, location.href).href
  const before = area.value.slice(0, area.selectionStart)
  const gap = before === '' || /\s$/.test(before) ? '' : ' '
  area.setRangeText(
    `${gap}[${escaped(title)}](${address})`,
    area.selectionStart,
    area.selectionEnd,
    'end',
  )
  area.dispatchEvent(new Event('input', { bubbles: true }))
  area.focus()
  return true
}
