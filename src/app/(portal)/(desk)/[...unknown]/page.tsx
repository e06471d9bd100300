import { notFound } from 'next/navigation'

/** Gives unknown addresses the portal's own page. */
export default function UnknownPage() {
  notFound()
}
