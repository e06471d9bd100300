'use client'
import { useRouter } from 'next/navigation'
import { useMemo, useTransition, type ReactNode } from 'react'
import { ListNavigation } from './ListNavigation'

/** Lets tabs, filters and pages change the list beneath them, which stays until the new one is here. */
export function ListFrame({ children }: { children: ReactNode }) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const navigation = useMemo(
    () => ({
      isPending,
      go: (href: string, { replace } = { replace: false }) =>
        startTransition(() => router[replace ? 'replace' : 'push'](href, { scroll: false })),
    }),
    [isPending, router],
  )
  return <ListNavigation value={navigation}>{children}</ListNavigation>
}
