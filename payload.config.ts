import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { deskWorkersOnly, nobody } from '@/access/people'
import { ArticleAddresses } from '@/collections/ArticleAddresses'
import { ArticleFiles } from '@/collections/ArticleFiles'
import { Articles } from '@/collections/Articles'
import { ArticleVotes } from '@/collections/ArticleVotes'
import { ArticleSections } from '@/collections/ArticleSections'
import { Attachments } from '@/collections/Attachments'
import { AuditEvents } from '@/collections/AuditEvents'
import { BusinessHours } from '@/collections/BusinessHours'
import { CannedReplies } from '@/collections/CannedReplies'
import { Clients } from '@/collections/Clients'
import { Deliveries } from '@/collections/Deliveries'
import { DeskSettings } from '@/collections/DeskSettings'
import { IdempotencyKeys } from '@/collections/IdempotencyKeys'
import { MailSettings } from '@/collections/MailSettings'
import { Messages } from '@/collections/Messages'
import { Organizations } from '@/collections/Organizations'
import { Projects } from '@/collections/Projects'
import { PlannedReplies } from '@/collections/PlannedReplies'
import { ReplyDrafts } from '@/collections/ReplyDrafts'
import { SavedFilters } from '@/collections/SavedFilters'
import { SlaCycles } from '@/collections/SlaCycles'
import { SlaPolicies } from '@/collections/SlaPolicies'
import { SlaRecalculations } from '@/collections/SlaRecalculations'
import { Staff } from '@/collections/Staff'
import { TicketCategories } from '@/collections/TicketCategories'
import { TicketEvents } from '@/collections/TicketEvents'
import { StaffFollowers } from '@/collections/StaffFollowers'
import { TicketFollowers } from '@/collections/TicketFollowers'
import { TicketReads } from '@/collections/TicketReads'
import { TicketLinks } from '@/collections/TicketLinks'
import { Tickets } from '@/collections/Tickets'
import { TicketUndos } from '@/collections/TicketUndos'
import { deskEventsStream } from '@/endpoints/eventStreams'
import { health } from '@/endpoints/health'
import { mailPreview } from '@/endpoints/mailPreview'
import { deskPresence } from '@/endpoints/presence'
import { ready } from '@/endpoints/ready'
import { unsubscribe } from '@/endpoints/unsubscribe'
import { deskSearch } from '@/endpoints/search'
import { recordRefusal } from '@/hooks/audit/refusals'
import { wordErrors } from '@/hooks/wordErrors'
import { wordGraphqlErrors } from '@/hooks/wordGraphqlErrors'
import { articleFilesInS3 } from './media/articleFiles/articleFileStore'
import { translations } from '@/src/admin/translations'
import { deskAdapter } from '@/src/database/deskAdapter'
import { env } from '@/src/env'
import { senderOf } from '@/src/jobs/boss'
import { lockDown } from '@/src/config/lockDown'
import { logDestination } from '@/src/log/logDestination'
import { logOptions } from '@/src/log/logOptions'
import { deskEmail } from '@/src/mail/deskEmail'
import { searchable } from '@/src/search/searchable'
import { slugs } from '@/src/slugs'

const root = dirname(fileURLToPath(import.meta.url))

const config = buildConfig({
  secret: env.PAYLOAD_SECRET,
  serverURL: env.APP_URL,
  cors: [env.APP_URL],
  telemetry: false,
  logger: { options: logOptions(env.LOG_LEVEL), destination: logDestination() },
  // What a caller did wrong is an answer to them, not an alarm for whoever runs the desk.
  loggingLevels: {
    APIError: 'debug',
    AuthenticationError: 'debug',
    Forbidden: 'debug',
    NotFound: 'debug',
    QueryError: 'debug',
    ValidationError: 'debug',
  },
  email: deskEmail(),
  defaultDepth: 0,
  maxDepth: 3,
  admin: {
    user: slugs.staff,
    // As each language writes a day and a time.
    dateFormat: 'PPp',
    // Pictures would come from another's server, which would learn who works here.
    avatar: 'default',
    components: {
      providers: [
        '@/src/admin/nav/FollowBack#FollowBack',
        '@/src/admin/palette/DeskPalette#DeskPalette',
      ],
      beforeNavLinks: ['@/src/admin/nav/DeskNav#DeskNav'],
      actions: ['@/src/admin/nav/DeskHeader#DeskHeader'],
      views: { dashboard: { Component: '@/src/admin/nav/FirstPage#FirstPage' } },
    },
    importMap: {
      baseDir: root,
      importMapFile: resolve(root, 'src/app/(payload)/admin/importMap.js'),
    },
    meta: { titleSuffix: ' · Desk', defaultOGImageType: 'off' },
  },
  collections: [
    Tickets,
    Messages,
    Attachments,
    TicketEvents,
    TicketReads,
    TicketFollowers,
    StaffFollowers,
    TicketLinks,
    TicketUndos,
    CannedReplies,
    ReplyDrafts,
    PlannedReplies,
    SavedFilters,
    Articles,
    ArticleSections,
    ArticleVotes,
    ArticleFiles,
    ArticleAddresses,
    Clients,
    Organizations,
    Projects,
    Staff,
    TicketCategories,
    SlaPolicies,
    SlaCycles,
    SlaRecalculations,
    BusinessHours,
    Deliveries,
    IdempotencyKeys,
    AuditEvents,
  ],
  globals: [DeskSettings, MailSettings],
  plugins: [articleFilesInS3],
  queryPresets: {
    access: {
      create: deskWorkersOnly,
      read: deskWorkersOnly,
      update: deskWorkersOnly,
      delete: deskWorkersOnly,
    },
    constraints: {},
  },
  endpoints: [
    health,
    ready,
    deskEventsStream,
    deskPresence,
    deskSearch,
    ...unsubscribe,
    mailPreview,
  ],
  onInit: async (payload) => {
    // Else the first change of a process would start it, with a connection in its hands.
    await senderOf(payload).catch(() => undefined)
  },
  // Payload's own jobs are those that publish an article at its time; the desk's worker runs them.
  jobs: { access: { run: nobody, queue: nobody, cancel: nobody } },
  hooks: { afterError: [recordRefusal, wordErrors, wordGraphqlErrors] },
  editor: lexicalEditor(),
  i18n: { supportedLanguages: { en, de }, fallbackLanguage: 'en', translations },
  graphQL: { disablePlaygroundInProduction: true, maxComplexity: 300 },
  // Files come in by routes of the desk's own; Payload's own parser takes none.
  upload: { limits: { fileSize: 1, files: 0 }, abortOnLimit: true },
  db: deskAdapter({ migrationDir: resolve(root, 'src/migrations'), searchable }),
  typescript: { autoGenerate: false, outputFile: resolve(root, 'src/payload-types.ts') },
  sharp,
})

export default config.then(lockDown)
