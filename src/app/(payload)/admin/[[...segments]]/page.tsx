import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import { ownSegments } from '@/src/admin/ownSegments'
import { importMap } from '../importMap'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: Args) =>
  generatePageMetadata({ config, params: ownSegments(params), searchParams })

export default function Page({ params, searchParams }: Args) {
  return RootPage({ config, importMap, params: ownSegments(params), searchParams })
}
