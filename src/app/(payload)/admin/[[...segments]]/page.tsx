import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { ownSegments } from '@/src/admin/ownSegments'
import { importMap } from '../importMap'
import { titleOf } from './titles'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export async function generateMetadata({ params, searchParams }: Args): Promise<Metadata> {
  const { segments } = await params
  const usual = await generatePageMetadata({ config, params: ownSegments(params), searchParams })
  const title = await titleOf(segments)
  return title === null ? usual : { ...usual, title: `${title} · Desk` }
}

export default function Page({ params, searchParams }: Args) {
  return RootPage({ config, importMap, params: ownSegments(params), searchParams })
}
