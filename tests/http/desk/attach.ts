import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import * as routes from '@/src/app/(payload)/api/[...slug]/route'
import { rest } from '../../support/rest'
import { tokenFor, type Actor } from './actors'

const folder = () => join(process.env.DATA_DIR ?? '', 'files')
/** The names under which files lie in the store now. */
export const stored = () => (existsSync(folder()) ? readdirSync(folder()).toSorted() : [])

export async function attach(actor: Actor, ticket: string, form: FormData) {
  return rest('POST', `/api/tickets/${ticket}/attachments`, { token: await tokenFor(actor), form })
}

/** The bytes themselves, which `rest` would read as text. */
export async function download(actor: Actor, url: string, more: Record<string, string> = {}) {
  const token = await tokenFor(actor)
  const headers = { ...more, ...(token ? { Authorization: `JWT ${token}` } : {}) }
  const address = new URL(url, process.env.APP_URL || 'http://localhost:3000')
  const slug = address.pathname.split('/').slice(2).map(decodeURIComponent)
  const answer = await routes.GET(new Request(address, { headers }), {
    params: Promise.resolve({ slug }),
  })
  return {
    status: answer.status,
    headers: answer.headers,
    bytes: Buffer.from(await answer.arrayBuffer()),
  }
}
