'use client'
import { Paperclip } from 'lucide-react'
import { useThumbnail } from '@/src/ui/compose/useThumbnail'

/** A chosen picture in small, a clip for any other file. Its name stands beside it. */
export function Thumbnail({ file }: { file: File }) {
  const address = useThumbnail(file)
  if (!address) return <Paperclip aria-hidden className="size-4 shrink-0 text-soft" />
  return (
    <img
      src={address}
      alt=""
      className="-ms-2 size-10 shrink-0 rounded border border-line object-cover"
    />
  )
}
