import type { Metadata } from 'next'
import { StatementPage } from '@/src/portal/promises/StatementPage'
import { readStatement } from '@/src/portal/promises/readStatement'
import { paths } from '@/src/portal/paths'
import { requireViewer } from '@/src/portal/viewer'
import { words } from '@/src/portal/words'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words('promise'))('title') }
}

/** How the promises of a month were kept. */
export default async function PromisesPage({ searchParams }: Props) {
  await requireViewer(paths.promises())
  return <StatementPage {...await readStatement((await searchParams).month)} />
}
