'use client'
import type { ReactNode } from 'react'
import { signOut } from '@/src/app/(portal)/sign-out/actions'
import { forgetFiles } from '@/src/ui/compose/keptFiles'

/** With the session go the files that this browser has kept for later. */
export const SignOutForm = ({
  className,
  children,
}: {
  className: string
  children: ReactNode
}) => (
  <form action={signOut} onSubmit={() => void forgetFiles()} className={className}>
    {children}
  </form>
)
