'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useTransition, type ReactNode } from 'react'
import { keepPlace } from './listPlace'
import { ListNavigation } from './ListNavigation'

/** Lets tabs, filters and pages change the list beneath them, which stays until the new one is here. */
export function ListFrame({ children }: { children: ReactNode }) {
  const router = useRouter()
  const [isPending, startTransition] = useTransition()
  const navigation = useMemo(
    () => ({
      isPending,
      go: (href: string, { replace = false, toTop = false } = {}) =>
        startTransition(() => router[replace ? 'replace' : 'push'](href, { scroll: toTop })),
    }),
    [isPending, router],
  )
  useEffect(() => keepPlace(), [])
  return <ListNavigation value={navigation}>{children}</ListNavigation>
}
