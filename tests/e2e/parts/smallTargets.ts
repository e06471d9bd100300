import type { Page } from '@playwright/test'

/** In the page: what is pressed there and is lower or narrower than 24 px, but for words of a sentence. */
function smallIn(part: string): string[] {
  const least = 23.5
  const pressed = 'a[href], button, summary, select, input:not([type=hidden]), textarea'
  const within = [...document.querySelectorAll(part)]
  return within.flatMap((root) =>
    [...root.querySelectorAll<HTMLElement>(pressed)].flatMap((element) => {
      // A box is pressed by its words as well; where it has none, whoever hears the page uses it.
      const target = element.closest('label') ?? element
      const box = target.getBoundingClientRect()
      // What is still on its way in may be drawn smaller than it will be.
      const width = Math.max(box.width, (target as HTMLElement).offsetWidth)
      const height = Math.max(box.height, (target as HTMLElement).offsetHeight)
      const isSeen =
        element.checkVisibility({ visibilityProperty: true }) && width > 2 && height > 2
      if (!isSeen || element.closest('[aria-hidden="true"]')) return []
      if (width >= least && height >= least) return []
      const isInline = getComputedStyle(element).display === 'inline'
      const beside = [...(element.parentNode?.childNodes ?? [])].filter((node) => node !== element)
      const isInSentence =
        isInline &&
        (element.closest('.desk-prose, .prose') !== null ||
          beside.some((node) => /\p{L}/u.test(node.textContent ?? '')))
      const size = `${Math.round(width)} × ${Math.round(height)}`
      return isInSentence ? [] : [`small, ${size}: ${element.outerHTML.slice(0, 160)}`]
    }),
  )
}

/** What is hard to hit with a shaking hand or a thumb. */
export const smallTargets = (page: Page, part: string): Promise<string[]> =>
  page.evaluate(smallIn, part)
