import { slugs as collections } from '@/src/slugs'
import { routes } from '../../http/routes'
import type { PageStage } from './pageStage'

/** What a page is for those who may not open it. */
export type Door = 'public' | 'client' | 'staff'
export type Page = { path: string; door: Door }

type Addresses = (stage: PageStage) => readonly string[]

/** The portal's pages by the names of the build. A page that is not listed here fails the test. */
export const portalPages: Readonly<Record<string, readonly [Door, Addresses]>> = {
  '/': ['public', () => ['/']],
  '/[...unknown]': ['public', () => ['/canary', '/tickets/1/2/3']],
  '/sign-in': ['public', () => ['/sign-in', '/sign-in?next=/tickets']],
  '/forgot-password': ['public', () => ['/forgot-password']],
  '/set-password/[token]': ['public', () => [`/set-password/${'x'.repeat(43)}`]],
  '/unsubscribe/[key]': ['public', () => ['/unsubscribe/none']],
  '/tickets': [
    'client',
    () => ['/tickets', '/tickets?view=all', '/tickets?view=all&q=canary', '/tickets?sort=created'],
  ],
  '/tickets/new': ['client', () => ['/tickets/new']],
  '/tickets/[number]': [
    'client',
    ({ numbers, ids }) => [
      ...Object.values(numbers).map((number) => `/tickets/${number}`),
      `/tickets/${ids.tickets?.[1]}`,
    ],
  ],
  '/promises': ['client', () => ['/promises', '/promises?month=2026-01']],
  '/account': ['client', () => ['/account']],
  '/account/password': ['client', () => ['/account/password']],
  '/welcome': ['client', () => ['/welcome']],
  '/help': ['public', () => ['/help', '/help?q=canary']],
  '/help/[slug]': [
    'public',
    ({ slugs }) => [`/help/${slugs.draft}`, `/help/${slugs.staffs}`, '/help/none'],
  ],
  '/help/feed.xml': ['public', () => ['/help/feed.xml', '/help/feed.xml?language=de']],
  '/sitemap.xml': ['public', () => ['/sitemap.xml']],
  '/robots.txt': ['public', () => ['/robots.txt']],
  '/help/preview/[token]': ['public', () => ['/help/preview/none']],
  '/help/sections': ['public', () => ['/help/sections']],
  '/help/sections/[slug]': ['public', () => ['/help/sections/none']],
}

/** What is built beside the pages: doors of their own, or the same for everybody. */
export const notPages = [
  /^\/api\/(\[\.\.\.slug\]|graphql)$/,
  /^\/icon[\w-]*\.svg$/,
  /^\/_(not-found|global-error)$/,
]

export const adminPage = '/admin/[[...segments]]'

/** Every view of the admin, with every collection and everything that was planted. */
export function adminPages({ ids, numbers }: PageStage): Page[] {
  const all = [...Object.values(collections), ...Object.keys(routes)]
  const views = [...new Set(all)].flatMap((slug) => {
    const base = `/admin/collections/${slug}`
    const docs = ids[slug] ?? []
    return [
      base,
      `${base}/create`,
      ...docs.map((id) => `${base}/${id}`),
      ...docs.slice(0, 1).flatMap((id) => [`${base}/${id}/api`, `${base}/${id}/versions`]),
      ...(slug === collections.clients || slug === collections.organizations
        ? docs.map((id) => `${base}/${id}/overview`)
        : []),
    ]
  })
  const others = [
    '/admin',
    '/admin/collections/sla-cycles/report',
    '/admin/collections/tickets/inbox',
    '/admin/collections/tickets/inbox?view=open&q=canary',
    '/admin/collections/tickets/today',
    '/admin/collections/tickets/reports',
    '/admin/collections/tickets/reports?from=2020-12-01&until=2020-12-02&show=reopened',
    '/admin/collections/tickets/new',
    '/admin/collections/articles/care',
    '/admin/collections/articles/numbers',
    '/admin/collections/articles/numbers?days=365',
    '/admin/account',
    '/admin/globals/desk-settings',
    '/admin/globals/desk-settings/api',
    '/admin/globals/mail-settings',
    '/admin/globals/mail-settings/api',
    '/admin/create-first-user',
    '/admin/browse-by-folder',
    `/admin/canary/${numbers.ours}`,
    ...[numbers.ours, numbers.theirs, numbers.none, 'constructor', '1/2', '-1'].map(
      (number) => `/admin/collections/tickets/desk/${number}`,
    ),
  ]
  const open = ['/admin/login', '/admin/forgot', '/admin/reset/x', '/admin/unauthorized']
  return [
    ...[...views, ...others].map((path) => ({ path, door: 'staff' as const })),
    ...open.map((path) => ({ path, door: 'public' as const })),
  ]
}
