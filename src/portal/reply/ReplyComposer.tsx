'use client'

import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import { pastedFiles } from '@/src/ui/compose/pastedFiles'
import { typedText } from '@/src/domain/text/typedText'
import { setText } from '@/src/ui/compose/setText'
import { useTextDraft } from '@/src/ui/compose/useTextDraft'
import type { Place } from '@/src/ui/compose/draftStore'
import { fill } from '../fill'
import { ActionForm } from '../form/ActionForm'
import type { FileLimits } from '../form/FilesField'
import type { FormAction } from '../form/formState'
import { ReplyButton } from '../form/ReplyButton'
import { replyShape, wrongIn } from '../form/schemas'
import { MarkdownField } from '../markdown/MarkdownField'
import type { MarkdownWords } from '../markdown/markdownWords'
import { Button } from '../ui/Button'
import { Card } from '../ui/Card'
import { FilesBox } from '../upload/FilesBox'
import type { Upload } from '@/src/ui/compose/Upload'
import type { UploadWords } from '../upload/uploadWords'
import { useChosenFiles } from '@/src/ui/compose/useChosenFiles'
import type { ReplyWords } from './replyWords'

export type Composed = { content: string; files: Upload[] }
/** What comes back into the box, whenever `turn` changes. */
export type Back = { text: string; uploads: readonly Upload[]; turn: number }

type Props = {
  title: string
  action: FormAction
  onceKey: string
  number: number
  label: string
  hint: string
  files: { label: string; hint: string; limits: FileLimits }
  markdown: MarkdownWords
  back: Back
  place: Place
  isClosed: boolean
  words: ReplyWords
  uploadWords: UploadWords
  onSend: (composed: Composed) => void
}

/** The reply box. Without JavaScript it is a form that posts; with it, sending does not wait. */
export function ReplyComposer({ words, uploadWords, back, place, onSend, ...props }: Props) {
  const area = useRef<HTMLTextAreaElement>(null)
  const chosen = useChosenFiles(place, uploadWords)
  const [error, setError] = useState<string>()
  const putBack = useRef(chosen.putBack)
  useTextDraft(area, place)

  useEffect(() => {
    if (back.turn === 0 || !area.current) return
    setText(area.current, [back.text, area.current.value].filter(Boolean).join('\n\n'))
    area.current.focus()
    putBack.current(back.uploads)
  }, [back])

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const content = typedText(area.current?.value ?? '')
    const { content: wrong } = wrongIn(replyShape, { content })
    // A file says enough.
    if (wrong && !(wrong === 'missing' && chosen.hasSome)) {
      const facts = { most: words.most, length: content.length }
      setError(wrong === 'missing' ? words.missing : fill(words.tooLong, facts))
      area.current?.focus()
      return
    }
    setError(undefined)
    setText(area.current, '')
    onSend({ content, files: chosen.take() })
  }

  function press(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
      event.currentTarget.form?.requestSubmit()
    }
  }

  function intoFile() {
    if (!area.current) return
    chosen.add([new File([area.current.value], words.fileName, { type: 'text/plain' })])
    setText(area.current, '')
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
          aria-keyshortcuts="r"
          data-reply
          onKeyDown={press}
          onInput={() => setError(undefined)}
          onPaste={(event) => {
            const files = pastedFiles(event.clipboardData)
            if (files.length === 0) return
            event.preventDefault()
            chosen.add(files)
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
          chosen={chosen}
          words={uploadWords}
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
