import type { MetadataRoute } from 'next'
import { absolute } from '@/src/portal/help/helpAddress'
import { paths } from '@/src/portal/paths'

// The desk learns where it stands when it starts, not when it is built.
export const dynamic = 'force-dynamic'

/** Search engines read the help center with its pictures, and nothing else. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: [paths.help(), '/_next/', '/api/article-files/', '/favicon.ico', '/icon'],
      disallow: ['/', paths.preview('')],
    },
    sitemap: absolute(paths.siteMap),
  }
}
