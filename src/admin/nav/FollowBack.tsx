'use client'

import { usePathname, useRouter } from 'next/navigation'
import { useEffect, type ReactNode } from 'react'

/**
 * Payload's lists write their address into the history before Next knows of it, and Next leaves a
 * page without its own mark alone: Back would change the address and nothing else.
 */
export function FollowBack({ children }: { children: ReactNode }) {
  const router = useRouter()
  const shown = usePathname()
  useEffect(() => {
    const follow = ({ state }: PopStateEvent) => {
      const { pathname, search } = window.location
      // Another place on the same page is the browser's own affair.
      if (state === null && pathname !== shown) router.replace(pathname + search)
    }
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [router, shown])
  return children
}
