'use client'

import type { ReplyText } from '@/src/domain/cannedReply/cannedReply'
import { firstGap } from '@/src/domain/cannedReply/variables'
import type { LinkedArticle } from '@/src/operations/articlesFor'
import type { FilledReply } from '@/src/operations/cannedRepliesFor'
import type { Trigger } from '@/src/ui/editor/typedTrigger'
import { useTriggers } from '@/src/ui/editor/useTriggers'
import { useState, type RefObject } from 'react'
import { ArticlePanel } from './ArticlePanel'
import { CannedPanel } from './CannedPanel'
import { ColleaguePanel } from './ColleaguePanel'
import type { DeskNames } from './useReplyWords'

type Options = {
  ticket: { id: string; subject: string; requesterName: string }
  names: DeskNames
  isNote: boolean
  onCanned: (reply: FilledReply) => void
}

type Open = { trigger: Trigger; isTyped: boolean }

/** Selects the first place that is left to be filled in, and says whether there is one. */
export function selectGap(field: HTMLTextAreaElement | null): ReturnType<typeof firstGap> {
  const gap = field ? firstGap(field.value) : null
  if (field && gap) {
    field.focus()
    field.setSelectionRange(gap.start, gap.end)
  }
  return gap
}

const linkTo = ({ title, url }: LinkedArticle) => `[${title.replace(/[[\]\\]/g, '\\$&')}](${url})`

/** What can be put into the text by a sign or a button: canned replies, articles, colleagues. */
export function useInserts(area: RefObject<HTMLTextAreaElement | null>, options: Options) {
  const { ticket, names, isNote, onCanned } = options
  const [open, setOpen] = useState<Open | null>(null)
  const [closed, setClosed] = useState<readonly LinkedArticle[]>([])
  const triggers: Trigger[] = isNote ? [';', '[', '@'] : [';', '[']
  const insert = useTriggers(area, triggers, (trigger) => setOpen({ trigger, isTyped: true }))

  function close(typed: string | null) {
    const was = open
    setOpen(null)
    if (was?.isTyped && typed !== null) insert(was.trigger + typed)
    else area.current?.focus()
  }
  function put(text: string) {
    setOpen(null)
    insert(text)
  }
  function chooseReply(reply: FilledReply, { text }: ReplyText) {
    onCanned(reply)
    put(text)
    selectGap(area.current)
  }
  function chooseArticle(article: LinkedArticle) {
    if (!article.clientReads) setClosed((before) => [...before, article])
    put(`${linkTo(article)} `)
  }
  const shared = { ticket: ticket.id, onClose: close }
  const panels = {
    ';': <CannedPanel {...shared} names={names} onChoose={chooseReply} />,
    '[': (
      <ArticlePanel
        {...shared}
        subject={ticket.subject}
        requesterName={ticket.requesterName}
        onChoose={chooseArticle}
      />
    ),
    '@': (
      <ColleaguePanel
        colleagues={names.assignedTo}
        onChoose={(name) => put(`@${name} `)}
        onClose={close}
      />
    ),
  }
  return {
    panel: open && panels[open.trigger],
    open: (trigger: Trigger) => setOpen({ trigger, isTyped: false }),
    /** Articles in this text that a client cannot open. */
    closedIn: (text: string) => closed.filter(({ url }) => text.includes(url)),
  }
}
