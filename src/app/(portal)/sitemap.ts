import type { MetadataRoute } from 'next'
import { readSiteMap } from '@/src/portal/read/siteMap'

// An article that was taken back is not told a moment longer.
export const dynamic = 'force-dynamic'

export default function siteMap(): Promise<MetadataRoute.Sitemap> {
  return readSiteMap()
}
