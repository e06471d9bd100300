'use client'
import { useCopied } from './useCopied'

type Props = { anchor: string; label: string; copied: string }

/** Leads to its heading, and takes the address of it along. */
export function HeadingLink({ anchor, label, copied }: Props) {
  const [isCopied, copy] = useCopied()
  return (
    <a
      href={`#${encodeURIComponent(anchor)}`}
      className="here"
      aria-label={label}
      title={label}
      onClick={({ currentTarget }) => copy(currentTarget.href)}
    >
      <span aria-hidden>#</span>
      <span aria-live="polite" className="copied">
        {isCopied ? copied : ''}
      </span>
    </a>
  )
}
