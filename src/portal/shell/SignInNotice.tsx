import { Alert } from '../ui/Alert'
import { useWords } from '../useWords'

type Props = { done: unknown; staff?: string; comesFromPage: boolean; ended: boolean }

/** Why one stands before the sign-in form, if it was not by choice. */
export function SignInNotice({ done, staff, comesFromPage, ended }: Props) {
  const t = useWords('signIn')
  if (staff !== undefined) {
    return (
      <Alert>
        <p className="mb-1 font-semibold">{t('forClients')}</p>
        {t.rich('staff', {
          name: staff,
          desk: (text) => (
            <a href="/admin" className="underline underline-offset-2">
              {text}
            </a>
          ),
        })}
      </Alert>
    )
  }
  if (done === 'signed-out') return <Alert look="done">{t('signedOut')}</Alert>
  if (done === 'password-set') return <Alert look="done">{t('passwordSet')}</Alert>
  if (!comesFromPage) return null
  return ended ? <Alert>{t('ended')}</Alert> : <p className="text-sm text-soft">{t('needed')}</p>
}
