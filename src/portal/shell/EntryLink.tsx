import Link from 'next/link'

/** Below the form of an entry page: the way to another one. */
export function EntryLink({ href, children }: { href: string; children: string }) {
  return (
    <p className="text-sm">
      <Link
        href={href}
        className="inline-flex min-h-11 items-center text-accent underline underline-offset-2"
      >
        {children}
      </Link>
    </p>
  )
}
