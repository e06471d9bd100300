import { ChevronDown } from 'lucide-react'
import Link from 'next/link'
import { Button } from '../ui/Button'
import { Initials } from '../ui/Initials'
import { Popover } from '../ui/Popover'
import { paths } from '../paths'
import { useWords } from '../useWords'
import { SignOutForm } from './SignOutForm'

type Props = { viewer: { id: string; name: string; email: string } }

export function AccountMenu({ viewer }: Props) {
  const t = useWords('shell')
  return (
    <Popover
      className="end-0 w-64 p-2"
      summaryClassName="flex min-h-11 items-center gap-1 rounded-lg px-1 hover:bg-raised"
      summary={
        <>
          <Initials id={viewer.id} name={viewer.name} />
          <ChevronDown aria-hidden className="size-4 text-soft" />
          <span className="sr-only">{t('account', { name: viewer.name })}</span>
        </>
      }
    >
      <>
        <p className="px-2 py-1 text-sm">
          <span className="block text-soft">{t('signedInAs')}</span>
          <span className="block truncate font-medium">{viewer.name}</span>
          <span className="block truncate text-soft">{viewer.email}</span>
        </p>
        <Link
          href={paths.account()}
          prefetch={false}
          className="mt-1 flex min-h-11 items-center rounded-lg border-t border-line px-2 text-sm hover:bg-raised"
        >
          {t('accountPage')}
        </Link>
        <SignOutForm className="mt-1 border-t border-line pt-1">
          <Button type="submit" look="quiet" className="w-full justify-start px-2">
            {t('signOut')}
          </Button>
        </SignOutForm>
      </>
    </Popover>
  )
}
