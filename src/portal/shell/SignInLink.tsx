'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { paths } from '../paths'
import { Button } from '../ui/Button'

/** Signs in and comes back to the page one reads. */
export function SignInLink({ label }: { label: string }) {
  const here = usePathname()
  return (
    <Button asChild look="secondary" className="ms-auto">
      <Link href={paths.signIn({ next: here })} prefetch={false}>
        {label}
      </Link>
    </Button>
  )
}
