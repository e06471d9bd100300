import { beforeAll, expect, it } from 'vitest'

import { articles } from '@/src/seed/story/articles'
import type { ArticleKey } from '@/src/seed/story/articles/shape'
import { rest } from '../../support/rest'
import { tokenFor } from '../desk/actors'
import { fillHelpCenter } from './fillHelpCenter'
import { answered, unanswered } from './suggestionCases'

const keyOf = new Map(Object.entries(articles).map(([key, { slug }]) => [slug, key as ArticleKey]))

beforeAll(() => fillHelpCenter(300))

async function shownFor(subject: string, text: string) {
  const query = new URLSearchParams({ subject, q: text })
  const { status, body } = await rest('GET', `/api/articles/suggestions?${query}`, {
    token: await tokenFor('bea'),
  })
  expect(status, JSON.stringify(body)).toBe(200)
  return (body.docs as { slug: string }[]).map(({ slug }) => keyOf.get(slug) ?? slug)
}

it('shows the article that answers among the first three', async () => {
  const missed: string[] = []
  for (const [subject, text, answer] of answered) {
    const shown = await shownFor(subject, text)
    if (!shown.slice(0, 3).includes(answer)) {
      missed.push(`${subject} / ${text} → ${shown.join(', ') || 'nothing'}, not ${answer}`)
    }
  }
  const share = 1 - missed.length / answered.length
  console.info(
    `suggestions: ${answered.length - missed.length} of ${answered.length} (${(share * 100).toFixed(1)} %) among the first three\n${missed.join('\n')}`,
  )
  expect(answered.length).toBeGreaterThanOrEqual(60)
  expect(share).toBeGreaterThanOrEqual(0.92)
})

it('shows nothing where no article answers', async () => {
  const wrong: string[] = []
  for (const [subject, text] of unanswered) {
    const shown = await shownFor(subject, text)
    if (shown.length > 0) wrong.push(`${subject} / ${text} → ${shown.join(', ')}`)
  }
  console.info(
    `suggestions: nothing for ${unanswered.length - wrong.length} of ${unanswered.length}`,
  )
  expect(unanswered.length).toBeGreaterThanOrEqual(20)
  expect(wrong).toEqual([])
})
