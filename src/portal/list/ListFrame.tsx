'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useTransition, type ReactNode } from 'react'
import { keepPlace } from './listPlace'
import { ListNavigation } from './ListNavigation'

type Props = { saysAll: boolean; children: ReactNode }

/** Lets tabs, filters and pages change the list beneath them, which stays until the new one is here. */
export function ListFrame({ saysAll, children }: Props) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const navigation = useMemo(
    () => ({
      isPending,
      saysAll,
      go: (href: string, { replace = false, toTop = false } = {}) =>
        startTransition(() => router[replace ? 'replace' : 'push'](href, { scroll: toTop })),
    }),
    [isPending, router, saysAll],
  )
  useEffect(() => keepPlace(), [])
  return <ListNavigation value={navigation}>{children}</ListNavigation>
}
