/** What each collection has in common. */
const crud = [
  'delete /',
  'delete /:id',
  'get /',
  'get /:id',
  'get /count',
  'patch /',
  'patch /:id',
  'post /',
  'post /access/:id?',
]

const versions = ['get /versions', 'get /versions/:id', 'post /versions/:id']

const auth = [
  'get /init',
  'get /me',
  'post /first-register',
  'post /forgot-password',
  'post /login',
  'post /logout',
  'post /refresh-token',
  'post /reset-password',
  'post /unlock',
]

const duplicate = 'post /:id/duplicate'

/** Every route of the desk. A route that is not listed here was let in by nobody. */
export const routes: Readonly<Record<string, readonly string[]>> = {
  tickets: [
    ...crud,
    'delete /:id/articles/:article',
    'delete /:id/closure',
    'delete /:id/followers',
    'delete /:id/merge',
    'get /:id/articles',
    'get /:id/canned-replies',
    'delete /:id/presence',
    'delete /:id/snooze',
    'get /:id/details',
    'get /:id/events-stream',
    'get /:id/followers',
    'get /:id/messages',
    'get /:id/presence',
    'get /:id/promises',
    'get /report',
    'get /statement',
    'post /:id/article-draft',
    'post /:id/attachments',
    'patch /:id/details',
    'post /:id/closure',
    'post /:id/followers',
    'post /:id/links',
    'post /:id/merge',
    'post /:id/messages',
    'post /:id/split',
    'put /:id/articles/:article',
    'put /:id/draft',
    'put /:id/following',
    'post /:id/planned-replies',
    'patch /:id/planned-replies/:plan',
    'delete /:id/planned-replies/:plan',
    'put /:id/presence',
    'put /:id/rating',
    'put /:id/reading',
    'put /:id/snooze',
    'post /bulk',
    'post /bulk/undo',
  ],
  messages: [...crud, 'delete /:id/content', 'put /:id/content'],
  attachments: [...crud, 'get /:id/thumbnail', 'get /file/:filename', 'get /paste-url/:id?'],
  'ticket-events': crud,
  'ticket-reads': crud,
  'ticket-followers': crud,
  'canned-replies': crud,
  'reply-drafts': crud,
  'planned-replies': crud,
  'staff-followers': crud,
  'saved-filters': crud,
  articles: [
    ...crud,
    ...versions,
    'get /search',
    'get /suggestions',
    'post /:id/translations',
    'post /visits',
    'put /:id/checked',
    'put /:id/vote',
  ],
  'article-sections': crud,
  'article-votes': crud,
  'article-files': [...crud, 'get /file/:filename', 'get /paste-url/:id?'],
  'article-addresses': crud,
  clients: [...crud, ...auth, 'post /:id/invitation', 'put /:id/team-notes'],
  organizations: [...crud, 'put /:id/team-notes'],
  projects: crud,
  staff: [...crud, ...auth, 'post /:id/invitation'],
  'ticket-categories': crud,
  'ticket-links': crud,
  'ticket-undos': crud,
  'sla-policies': crud,
  'sla-cycles': [...crud, 'get /report'],
  'sla-recalculations': crud,
  'business-hours': [...crud, 'get /holidays', 'post /holidays'],
  deliveries: [...crud, 'post /:id/again'],
  'idempotency-keys': crud,
  'audit-events': crud,
  'payload-jobs': [...crud, 'get /handle-schedules', 'get /run', duplicate],
  'payload-kv': [...crud, duplicate],
  'payload-migrations': [],
  'payload-preferences': ['delete /:key', 'get /:key', 'post /:key'],
  'payload-query-presets': [...crud, duplicate],
}

/** Payload adds `/og` with the first request; it draws no pictures here. */
export const rootRoutes = [
  'get /access',
  'get /desk/events-stream',
  'get /desk/health',
  'get /desk/mails/:mail/:language',
  'get /desk/presence',
  'get /desk/ready',
  'get /desk/search',
  'get /desk/unsubscribe/:key',
  'get /og',
  'post /desk/unsubscribe/:key',
]

const settings = [
  'get /',
  'get /versions',
  'get /versions/:id',
  'post /',
  'post /access',
  'post /versions/:id',
]

export const globalRoutes = {
  'desk-settings': [...settings, 'delete /logo', 'get /logo', 'put /logo'].toSorted(),
  'mail-settings': settings,
}

/** Views of collections in the admin, each behind Payload's door. */
export const adminViews = [
  'tickets desk /desk/:number',
  'tickets inbox /inbox',
  'tickets today /today',
  'tickets reports /reports',
  'tickets newTicket /new',
  'sla-cycles report /report',
  'articles care /care',
  'articles numbers /numbers',
]

/** Tabs beside a form: each asks for somebody who works on tickets, and is knocked at as well. */
export const adminTabs = ['clients /overview', 'organizations /overview']
