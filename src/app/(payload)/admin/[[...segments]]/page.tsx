import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { numberIn } from '@/src/admin/desk/address'
import { ownSegments } from '@/src/admin/ownSegments'
import { titleOfView } from '@/src/admin/viewTitles'
import { readSession } from '@/src/portal/viewer'
import { slugs } from '@/src/slugs'
import { importMap } from '../importMap'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

/** What the tab of a ticket is called; Payload would call each of them "Editing - Ticket". */
async function titleOfDesk(number: number): Promise<string> {
  const { payload, staff } = await readSession()
  if (!staff) return `#${number}`
  const { docs } = await payload.find({
    collection: slugs.tickets,
    where: { number: { equals: number } },
    limit: 1,
    pagination: false,
    depth: 0,
    disableErrors: true,
    select: { subject: true },
    overrideAccess: false,
    user: staff,
  })
  return [`#${number}`, docs[0]?.subject].filter(Boolean).join(' ')
}

export async function generateMetadata({ params, searchParams }: Args): Promise<Metadata> {
  const { segments } = await params
  const usual = await generatePageMetadata({ config, params: ownSegments(params), searchParams })
  const view = titleOfView(segments, (await readSession()).staff?.language ?? null)
  if (view) return { ...usual, title: `${view} · Desk` }
  const isDesk = segments?.[1] === slugs.tickets && segments[2] === 'desk'
  const number = isDesk ? numberIn(segments) : null
  return number === null ? usual : { ...usual, title: `${await titleOfDesk(number)} · Desk` }
}

export default function Page({ params, searchParams }: Args) {
  return RootPage({ config, importMap, params: ownSegments(params), searchParams })
}
