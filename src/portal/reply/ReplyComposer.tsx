'use client'
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import { typedText } from '@/src/domain/typedText'
import { useTextDraft } from '../draft/useTextDraft'
import type { Place } from '../draft/draftStore'
import { fill } from '../fill'
import { ActionForm } from '../form/ActionForm'
import type { FileLimits } from '../form/FilesField'
import type { FormAction } from '../form/formState'
import { ReplyButton } from '../form/ReplyButton'
import { replyShape, wrongIn } from '../form/shapes'
import { MarkdownField, type MarkdownWords } from '../markdown/MarkdownField'
import { Button } from '../ui/Button'
import { Card } from '../ui/Card'
import { FilesBox } from '../upload/FilesBox'
import { takeFiles } from '../upload/takeFiles'
import type { Upload } from '../upload/Upload'
import type { UploadWords } from '../upload/uploadWords'
import type { ReplyWords } from './replyWords'

export type Composed = { content: string; files: Upload[] }

type Props = {
  title: string
  action: FormAction
  onceKey: string
  number: number
  label: string
  hint: string
  files: { label: string; hint: string; limits: FileLimits }
  markdown: MarkdownWords
  /** Text that comes back into the box, whenever `turn` changes. */
  text: { text: string; turn: number }
  place: Place
  isClosed: boolean
  words: ReplyWords
  uploadWords: UploadWords
  onSend: (composed: Composed) => void
}

/** The reply box. Without JavaScript it is a form that posts; with it, sending does not wait. */
export function ReplyComposer({ words, uploadWords, text, place, onSend, ...props }: Props) {
  const area = useRef<HTMLTextAreaElement>(null)
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const [error, setError] = useState<string>()
  useTextDraft(area, place)

  useEffect(() => {
    if (text.turn === 0 || !area.current) return
    area.current.value = [text.text, area.current.value].filter(Boolean).join('\n\n')
    area.current.focus()
  }, [text])

  const add = (files: readonly File[]) =>
    setUploads((before) => takeFiles(before, files, uploadWords))

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const content = typedText(area.current?.value ?? '')
    const { content: wrong } = wrongIn(replyShape, { content })
    if (wrong) {
      const facts = { most: words.most, length: content.length }
      setError(wrong === 'missing' ? words.missing : fill(words.tooLong, facts))
      area.current?.focus()
      return
    }
    setError(undefined)
    if (area.current) area.current.value = ''
    setUploads([])
    onSend({ content, files: uploads.filter(({ state }) => state !== 'failed') })
  }

  function press(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
      event.currentTarget.form?.requestSubmit()
    }
  }

  function intoFile() {
    if (!area.current) return
    add([new File([area.current.value], words.fileName, { type: 'text/plain' })])
    area.current.value = ''
    setError(undefined)
    area.current.focus()
  }

  const tooLong = error !== undefined && error !== words.missing
  return (
    <Card className="p-4">
      <h2 className="mb-3 font-semibold">{props.title}</h2>
      <ActionForm
        action={props.action}
        onceKey={props.onceKey}
        className="space-y-4"
        onSubmit={submit}
      >
        <input type="hidden" name="number" value={props.number} />
        <MarkdownField
          ref={area}
          name="content"
          label={props.label}
          hint={props.hint}
          error={error}
          words={props.markdown}
          required
          aria-keyshortcuts="r"
          data-reply
          onKeyDown={press}
          onInput={() => setError(undefined)}
          onPaste={(event) => {
            const files = [...event.clipboardData.files]
            if (files.length === 0) return
            event.preventDefault()
            add(files)
          }}
        />
        {tooLong && (
          <Button look="secondary" onClick={intoFile}>
            {words.asFile}
          </Button>
        )}
        <FilesBox
          label={props.files.label}
          plain={props.files}
          uploads={uploads}
          words={uploadWords}
          onFiles={add}
          onRemove={({ key }) => setUploads((before) => before.filter((each) => each.key !== key))}
        />
        <ReplyButton
          isClosed={props.isClosed}
          send={words.send}
          reopenAndSend={words.reopenAndSend}
          whilePending={words.sending}
        />
      </ActionForm>
    </Card>
  )
}
