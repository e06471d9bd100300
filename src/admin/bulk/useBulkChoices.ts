'use client'

import type { Assignment, MacroChanges } from '@/src/domain/cannedReply/cannedReply'
import { slugs } from '@/src/slugs'
import { useAuth } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

export type Option = { value: string; label: string }

/** A canned reply as it stands: it is filled in for each ticket when it is sent. */
export type Canned = Option & {
  content?: string | null
  contentGerman?: string | null
  status?: MacroChanges['status'] | null
  priority?: MacroChanges['priority'] | null
  assignment?: Assignment | null
  assignedTo?: string | null
  category?: string | null
}

const choiceFields = ['assignedTo', 'category', 'project', 'reply'] as const
export type ChoiceField = (typeof choiceFields)[number]

const ofReply = ['content', 'contentGerman', 'status', 'priority', 'assignment', 'assignedTo']
const selected = (fields: readonly string[]) =>
  fields.map((field) => `select[${field}]=true`).join('&')

/** Their own and the team's, and no notes: nobody writes with those of others. */
const cannedReplies = (me: string) =>
  `${slugs.cannedReplies}?where[and][0][isNote][equals]=false` +
  `&where[and][1][or][0][owner][exists]=false&where[and][1][or][1][owner][equals]=${me}` +
  `&sort=-usedCount&${selected(['title', 'category', ...ofReply])}`

const sources: Record<ChoiceField, (me: string) => string> = {
  assignedTo: () =>
    `${slugs.staff}?where[disabled][equals]=false&where[role][not_equals]=editor&sort=name&select[name]=true`,
  category: () =>
    `${slugs.ticketCategories}?where[active][equals]=true&sort=order&select[name]=true`,
  project: () => `${slugs.projects}?where[active][equals]=true&sort=name&select[name]=true`,
  reply: cannedReplies,
}

type Doc = Omit<Canned, keyof Option> & { id: string; name?: string; title?: string }

const kept: Partial<Record<ChoiceField, readonly Canned[]>> = {}

async function read(field: ChoiceField, me: string): Promise<readonly Canned[] | null> {
  try {
    const answer = await fetch(`/api/${sources[field](me)}&depth=0&limit=100`)
    if (!answer.ok) return null
    const { docs } = (await answer.json()) as { docs: Doc[] }
    return docs.map(({ id, name, title, ...more }) => ({
      ...more,
      value: id,
      label: name ?? title ?? '–',
    }))
  } catch {
    return null
  }
}

/** What there is to choose from, read once it is asked for; null while it comes, or does not. */
export function useBulkChoices(field: string): readonly Canned[] | null {
  const { user } = useAuth()
  const me = String(user?.id ?? '')
  const wanted = choiceFields.find((each) => each === field)
  const [, setRead] = useState(0)
  useEffect(() => {
    if (!wanted || kept[wanted]) return
    let isGone = false
    void read(wanted, me).then((options) => {
      if (options) kept[wanted] = options
      if (!isGone) setRead((count) => count + 1)
    })
    return () => {
      isGone = true
    }
  }, [wanted, me])
  return wanted ? (kept[wanted] ?? null) : []
}
