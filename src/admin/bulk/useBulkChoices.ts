'use client'

import type { Assignment, MacroChanges } from '@/src/domain/cannedReply/cannedReply'
import { slugs } from '@/src/slugs'
import { readList } from '@/src/ui/compose/readList'
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

const read = async (field: ChoiceField, me: string) =>
  (await readList<Doc>(`${sources[field](me)}&depth=0&limit=100`))?.map(
    ({ id, name, title, ...more }): Canned => ({ ...more, value: id, label: name ?? title ?? '–' }),
  )

/** What there is to choose from, read once it is asked for. */
export function useBulkChoices(field: string): readonly Canned[] | 'loading' | 'failed' {
  const { user } = useAuth()
  const me = String(user?.id ?? '')
  const wanted = choiceFields.find((each) => each === field)
  const [found, setFound] = useState<{ of: string; options: readonly Canned[] | 'failed' }>()
  useEffect(() => {
    if (!wanted) return
    let isGone = false
    void read(wanted, me).then((options) => {
      if (!isGone) setFound({ of: wanted, options: options ?? 'failed' })
    })
    return () => {
      isGone = true
    }
  }, [wanted, me])
  if (!wanted) return []
  return found?.of === wanted ? found.options : 'loading'
}

/** The choices that are there; null while they come, or do not. */
export const choicesIn = (read: ReturnType<typeof useBulkChoices>) =>
  typeof read === 'string' ? null : read
