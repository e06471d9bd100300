import 'server-only'
import { headers } from 'next/headers'
import { ownVote } from '@/endpoints/operations/ownVote'
import { readerIn } from '@/src/readerCookie'
import { readAsReader } from '../viewer'

/** What the reader said of an article; nothing is asked for those who said nothing anywhere. */
export async function readVote(article: string) {
  const { asPerson } = await readAsReader()
  const { user, req } = asPerson
  const visitor = readerIn((await headers()).get('cookie'))
  const reader = user ? `clients:${user.id}` : visitor && `visitor:${visitor}`
  return reader ? ownVote(req, article, reader) : null
}
