'use client'

import { slugs } from '@/src/slugs'
import { useEffect, useState } from 'react'

export type Option = { value: string; label: string; text?: string }
export const choiceFields = ['assignedTo', 'category', 'project', 'reply'] as const
export type ChoiceField = (typeof choiceFields)[number]

const sources: Record<ChoiceField, string> = {
  assignedTo: `${slugs.staff}?where[disabled][equals]=false&where[role][not_equals]=editor&sort=name&select[name]=true`,
  category: `${slugs.ticketCategories}?where[active][equals]=true&sort=order&select[name]=true`,
  project: `${slugs.projects}?where[active][equals]=true&sort=name&select[name]=true`,
  reply: `${slugs.cannedReplies}?sort=title&select[title]=true&select[content]=true`,
}

type Doc = { id: string; name?: string; title?: string; content?: string }

const kept: Partial<Record<ChoiceField, readonly Option[]>> = {}

async function read(field: ChoiceField): Promise<readonly Option[] | null> {
  try {
    const answer = await fetch(`/api/${sources[field]}&depth=0&limit=100`)
    if (!answer.ok) return null
    const { docs } = (await answer.json()) as { docs: Doc[] }
    return docs.map(({ id, name, title, content }) => ({
      value: id,
      label: name ?? title ?? '–',
      text: content,
    }))
  } catch {
    return null
  }
}

/** What there is to choose from, read once it is asked for; null while it comes, or does not. */
export function useBulkChoices(field: string): readonly Option[] | null {
  const wanted = choiceFields.find((each) => each === field)
  const [, setRead] = useState(0)
  useEffect(() => {
    if (!wanted || kept[wanted]) return
    let isGone = false
    void read(wanted).then((options) => {
      if (options) kept[wanted] = options
      if (!isGone) setRead((count) => count + 1)
    })
    return () => {
      isGone = true
    }
  }, [wanted])
  return wanted ? (kept[wanted] ?? null) : []
}
