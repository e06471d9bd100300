import type { Endpoint } from 'payload'

import { testPayload } from '../../support/payload'

export type Route = { method: string; path: string; slug: string | null }

/** Every route of the built config, Payload's own among them. */
export async function routesOf(): Promise<Route[]> {
  const { config } = await testPayload()
  const found = new Map<string, Route>()
  const add = (
    base: string,
    endpoints: false | readonly Pick<Endpoint, 'method' | 'path'>[],
    slug: string | null,
  ) => {
    for (const { method, path } of endpoints || []) {
      const whole = `/api${base}${path}`.replace(/\/$/, '')
      const verb = method.toUpperCase()
      if (verb !== 'CONNECT') found.set(`${verb} ${whole}`, { method: verb, path: whole, slug })
    }
  }
  for (const { slug, endpoints } of config.collections) add(`/${slug}`, endpoints, slug)
  for (const { slug, endpoints } of config.globals) add(`/globals/${slug}`, endpoints, slug)
  add('', config.endpoints, null)
  return [...found.values()]
}

const parameter = /:\w+\??/

export const hasParameter = (path: string) => parameter.test(path)

/** The address with this id, or this file, in the place of its parameter. */
export const addressOf = (path: string, id: string, filename = id) =>
  path.replace(':filename', filename).replace(parameter, id)
