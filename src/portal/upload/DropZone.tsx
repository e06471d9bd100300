'use client'
import { Paperclip } from 'lucide-react'
import { useId } from 'react'
import { useDropzone } from 'react-dropzone'
import { cn } from '../cn'
import type { UploadWords } from './uploadWords'

export type DropZoneProps = {
  label: string
  optional?: string
  words: UploadWords
  onFiles: (files: File[]) => void
}

/** Files are dropped anywhere on it, or chosen by its button. Which of them are taken is decided
 * elsewhere, so that a refused one is told with its reason. */
export default function DropZone({ label, optional, words, onFiles }: DropZoneProps) {
  const hint = useId()
  const { getRootProps, getInputProps, isDragActive, open } = useDropzone({
    onDrop: (accepted, refused) => onFiles([...accepted, ...refused.map(({ file }) => file)]),
    noClick: true,
    noKeyboard: true,
  })
  return (
    <div className="space-y-1.5">
      <input {...getInputProps({ 'aria-label': label })} />
      <p className="text-sm font-medium">
        {label}
        {optional && <span className="ms-1.5 font-normal text-soft">{optional}</span>}
      </p>
      <div
        {...getRootProps({ role: undefined, tabIndex: undefined })}
        className={cn(
          'flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border border-dashed border-line-strong px-3 py-2 text-sm text-soft',
          isDragActive && 'border-accent bg-raised',
        )}
      >
        <button
          type="button"
          onClick={open}
          aria-describedby={hint}
          className="inline-flex min-h-11 items-center gap-2 rounded-lg border border-line-strong bg-surface px-3 font-medium text-ink hover:bg-raised md:min-h-8"
        >
          <Paperclip aria-hidden className="size-4" />
          {words.choose}
        </button>
        <span id={hint}>
          <span className="pointer-coarse:hidden">{words.drop} </span>
          {words.hintOne}
        </span>
      </div>
    </div>
  )
}
