import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticlePreview } from '@/src/portal/help/ArticlePreview'
import { readPreview } from '@/src/portal/read/preview'

type Props = { params: Promise<{ token: string }> }

export const metadata: Metadata = { robots: { index: false, follow: false } }

export default async function PreviewPage({ params }: Props) {
  const preview = await readPreview((await params).token)
  if (!preview) notFound()
  return <ArticlePreview {...preview} />
}
