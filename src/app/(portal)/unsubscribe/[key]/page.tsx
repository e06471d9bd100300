import type { Metadata } from 'next'
import { stopAsked } from '@/src/operations/stopMails'
import { ActionForm } from '@/src/portal/form/ActionForm'
import { SubmitButton } from '@/src/portal/form/SubmitButton'
import { paths } from '@/src/portal/paths'
import { EntryLink, EntryPage } from '@/src/portal/shell/EntryPage'
import type { SearchParams } from '@/src/portal/tickets/listQuery'
import { Alert } from '@/src/portal/ui/Alert'
import { readSession } from '@/src/portal/viewer'
import { words } from '@/src/portal/words'
import { stop } from './actions'

type Props = { params: Promise<{ key: string }>; searchParams: Promise<SearchParams> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words('unsubscribe'))('title'), robots: { index: false } }
}

/** Where the last line of a mail leads. It asks; only its button changes anything. */
export default async function UnsubscribePage({ params, searchParams }: Props) {
  const [{ key: asked }, { done }, t] = await Promise.all([
    params,
    searchParams,
    words('unsubscribe'),
  ])
  const key = decodeURIComponent(asked)
  const { payload } = await readSession()
  const found = await stopAsked(payload, key)
  const toAccount = <EntryLink href={paths.account({}, '#mails')}>{t('account')}</EntryLink>
  if (!found) {
    return (
      <EntryPage title={t('title')}>
        <Alert look="danger" role="alert">
          {t('unknown')}
        </Alert>
        {toAccount}
      </EntryPage>
    )
  }
  const kind = t(`kind_${found.choice}`)
  if (done === 'yes' && found.isStopped) {
    return (
      <EntryPage title={t('title')}>
        <Alert look="done" role="status">
          {t('done', { email: found.email, kind })}
        </Alert>
        {found.collection === 'clients' && toAccount}
      </EntryPage>
    )
  }
  return (
    <EntryPage title={t('title')} lead={t('lead', { email: found.email, kind })}>
      <ActionForm action={stop} className="space-y-4">
        <input type="hidden" name="key" value={key} />
        <SubmitButton className="w-full" whilePending={t('stopping')}>
          {t('stop')}
        </SubmitButton>
      </ActionForm>
      {found.collection === 'clients' && toAccount}
    </EntryPage>
  )
}
