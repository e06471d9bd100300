'use client'
import { Paperclip, Upload } from 'lucide-react'
import { useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { usePageDrop } from '@/src/ui/compose/usePageDrop'
import type { UploadWords } from './uploadWords'

type Props = {
  label: string
  optional?: string
  words: UploadWords
  onFiles: (files: File[]) => void
}

/** A button to choose files; they may be dropped anywhere on the page as well. Which of them are
 * taken is decided elsewhere, so that a refused one is told with its reason. */
export function DropZone({ label, optional, words, onFiles }: Props) {
  const hint = useId()
  const input = useRef<HTMLInputElement>(null)
  const isOver = usePageDrop(onFiles)
  return (
    <div className="space-y-1.5">
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])])
          // The same file can be chosen once more.
          currentTarget.value = ''
        }}
      />
      <p className="text-sm font-medium">
        {label}
        {optional && <span className="ms-1.5 font-normal text-soft">{optional}</span>}
      </p>
      <div className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border border-dashed border-line-strong px-3 py-2 text-sm text-soft">
        <button
          type="button"
          data-add-files
          onClick={() => input.current?.click()}
          aria-describedby={hint}
          className="inline-flex min-h-11 items-center gap-2 rounded-lg border border-line-strong bg-surface px-3 font-medium text-ink hover:bg-raised md:min-h-8"
        >
          <Paperclip aria-hidden className="size-4" />
          {words.choose}
        </button>
        <span id={hint} className="min-w-0 flex-1 basis-60">
          <span className="pointer-coarse:hidden">{words.drop} </span>
          {words.hintOne}
        </span>
      </div>
      {isOver &&
        createPortal(
          <div
            data-drop-veil
            className="pointer-events-none fixed inset-0 z-50 grid place-items-center bg-page/80 p-4"
          >
            <p className="flex items-center gap-3 rounded-lg border-2 border-dashed border-accent bg-surface px-6 py-4 font-medium text-accent">
              <Upload aria-hidden className="size-5" />
              {words.dropHere}
            </p>
          </div>,
          document.body,
        )}
    </div>
  )
}
