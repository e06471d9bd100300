'use client'
import { setText } from '@/src/ui/compose/setText'

type Props = { label: string; lead: string; text: string }

/** As Markdown says that somebody else said it. */
const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')

/** Puts what somebody wrote into the reply box, before one's own words. */
export function QuoteButton({ label, lead, text }: Props) {
  function quote() {
    const box = document.querySelector<HTMLTextAreaElement>('textarea[data-reply]')
    if (!box) return
    const before = box.value.trimEnd()
    setText(box, `${before}${before ? '\n\n' : ''}${lead}\n\n${quoted(text)}\n\n`)
    box.focus()
    box.setSelectionRange(box.value.length, box.value.length)
    box.scrollIntoView({ block: 'center' })
  }
  return (
    <button
      type="button"
      onClick={quote}
      className="inline-flex min-h-11 items-center text-accent underline-offset-2 hover:underline md:min-h-6 noscript:hidden"
    >
      {label}
    </button>
  )
}
