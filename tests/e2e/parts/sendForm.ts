import { builtActions } from './buildManifest'
import type { Visitor } from './Visitor'

type Form = { action: string; path: string; fields: Record<string, string>; files?: File[] }

/** Where the page goes on to, or what the form came back with. */
export type Sent = { status: number; redirect: string | null; text: string }

/** Sends a form of the portal to its server action as React does: a state, and the form by a number. */
export async function sendForm(visitor: Visitor, { action, path, fields, files = [] }: Form) {
  const found = builtActions().find(({ name }) => name.endsWith(` ${action}`))
  if (!found) throw new Error(`The build has no action ${action}.`)
  const body = new FormData()
  Object.entries(fields).forEach(([name, value]) => body.set(`_1_${name}`, value))
  files.forEach((file) => body.append('_1_files', file))
  body.set('0', JSON.stringify([{ attempt: 0, fields: {}, values: {} }, '$K1']))
  const answer = await visitor.ask(path, {
    method: 'POST',
    headers: { 'Next-Action': found.id, Accept: 'text/x-component', Origin: visitor.origin },
    body,
  })
  const redirect = answer.headers.get('x-action-redirect')
  return { status: answer.status, redirect, text: answer.text } satisfies Sent
}

export const textFile = (name: string, text: string) =>
  new File([text], name, { type: 'text/plain' })
