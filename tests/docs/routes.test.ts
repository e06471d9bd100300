import { readFileSync } from 'node:fs'
import type { Endpoint } from 'payload'
import { expect, test } from 'vitest'

import { Articles } from '@/collections/Articles'
import { Tickets } from '@/collections/Tickets'
import { attachmentThumbnail } from '@/endpoints/attachmentThumbnail'
import { createArticleFile } from '@/endpoints/createArticleFile'
import { deskLogo } from '@/endpoints/deskLogo'
import { deskEventsStream } from '@/endpoints/eventStreams'
import { invitation } from '@/endpoints/invitation'
import { health } from '@/endpoints/health'
import { mailPreview } from '@/endpoints/mailPreview'
import { ready } from '@/endpoints/ready'
import { replyContent } from '@/endpoints/replyContent'
import { sendAgain } from '@/endpoints/sendAgain'
import { serveArticleFile } from '@/endpoints/serveArticleFile'
import { teamNotes } from '@/endpoints/teamNotes'
import { stopByMail } from '@/endpoints/unsubscribe'
import { deskSearch } from '@/endpoints/search'

type Route = Pick<Endpoint, 'method' | 'path'>

const routeOf = (prefix: string) => (route: Route) =>
  `${route.method.toUpperCase()} ${prefix}${route.path === '/' ? '' : route.path}`

/** Payload's own, which no endpoint of ours declares. */
const ofPayload = ['GET /api/tickets', 'GET /api/tickets/:id', 'PATCH /api/tickets/:id']

test('docs/api.md lists the routes of the code', () => {
  const rows = readFileSync('docs/api.md', 'utf8').matchAll(/^\| `([A-Z]+ \/api\/[^`]*)`/gm)
  const listed = [...rows].map(([, route = '']) => route).filter((route) => !/graphql/.test(route))
  const ours = [
    ...(Array.isArray(Tickets.endpoints) ? Tickets.endpoints : []).map(routeOf('/api/tickets')),
    ...(Array.isArray(Articles.endpoints) ? Articles.endpoints : []).map(routeOf('/api/articles')),
    routeOf('/api/attachments')(attachmentThumbnail),
    ...[createArticleFile, serveArticleFile].map(routeOf('/api/article-files')),
    ...replyContent.map(routeOf('/api/messages')),
    ...deskLogo.map(routeOf('/api/globals/desk-settings')),
    ...[invitation('clients'), teamNotes('clients')].map(routeOf('/api/clients')),
    routeOf('/api/deliveries')(sendAgain),
    // The other route under this path only leads to a page.
    ...[health, ready, deskEventsStream, deskSearch, mailPreview, stopByMail].map(routeOf('/api')),
  ]
  expect(listed.toSorted()).toEqual([...ofPayload, ...ours].toSorted())
})
