import { asClient, asStaff } from '@/access/people'
import { refuseTooMany } from '@/hooks/people/TooManyTries'
import { keepMiss, keepVisit } from '@/src/database/articleVisits'
import { isMachine, missedWords, type Outcome } from '@/src/domain/article/visit'
import { clientIp } from '@/src/session/clientIp'
import type { PayloadRequest } from 'payload'
import { articlesByIds } from './articles'

export type Visit = {
  /** A key of chance that the browser made and forgets. */
  visit: string
  shown?: readonly string[]
  opened?: readonly string[]
  outcome?: Outcome
  missed?: string
}

/**
 * Keeps what a reader saw, without who they are. The team and machines are no readers, and of what
 * the caller may not read nothing is counted; the answer is the same in every case.
 */
export async function noteVisit(req: PayloadRequest, told: Visit): Promise<void> {
  const { visit, shown = [], opened = [], outcome = null, missed = '' } = told
  if (asStaff(req.user) || isMachine(req.headers.get('user-agent'))) return
  await refuseTooMany(req, [['visit', clientIp(req.headers)]], 'requests')
  const words = missedWords(missed)
  if (words) await keepMiss(req.payload, words)
  if (shown.length + opened.length === 0 && !outcome) return
  const known = await articlesByIds(req, [...new Set([...shown, ...opened])])
  const isKnown = (id: string) => known.some((article) => article.id === id)
  await keepVisit(
    req.payload,
    visit,
    { shown: shown.filter(isKnown), opened: opened.filter(isKnown) },
    // Only clients send requests.
    outcome === 'sent' && !asClient(req.user) ? null : outcome,
  )
}
