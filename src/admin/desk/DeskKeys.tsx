'use client'

import { useKeys } from '../keys/useKeys'
import { useActs } from '../palette/offeredActs'
import { useDeskWords } from '../useDeskWords'

/** The box to answer in, with what is written for the client or for the team. */
function write(kind: 'reply' | 'note') {
  const box = document.querySelector('.desk-reply')
  const choice = box?.querySelector<HTMLInputElement>(
    kind === 'note'
      ? '[data-kind="note"] input'
      : 'label:not([data-kind="note"]) input[type="radio"]',
  )
  if (choice && !choice.checked) choice.click()
  box?.querySelector('textarea')?.focus()
}

/** From one message to the next or the one before; from none to the last one. */
function walk(step: 1 | -1) {
  const entries = [...document.querySelectorAll<HTMLElement>('.desk-conversation .desk-entry')]
  const at = entries.findIndex((entry) => entry === document.activeElement)
  const next = at < 0 ? entries.at(-1) : entries[at + step]
  if (!next) return
  next.tabIndex = -1
  next.focus({ preventScroll: true })
  next.scrollIntoView({ block: 'center', behavior: 'instant' })
}

/** The keys of a ticket's page that change nothing. */
export function DeskKeys() {
  const t = useDeskWords()
  useKeys({
    reply: () => write('reply'),
    note: () => write('note'),
    nextMessage: () => walk(1),
    previousMessage: () => walk(-1),
  })
  useActs([
    { id: 'reply', label: t('key_reply'), key: 'reply', run: () => write('reply') },
    { id: 'note', label: t('key_note'), key: 'note', run: () => write('note') },
  ])
  return null
}
