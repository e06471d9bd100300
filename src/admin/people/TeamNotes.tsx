'use client'

import { contentMax } from '@/src/domain/limits'
import { typedText } from '@/src/domain/text/typedText'
import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { askDesk } from '../askDesk'
import { useDeskWords } from '../useDeskWords'

type Props = { collection: 'clients' | 'organizations'; id: string; notes: string }

/** What the team remembers of somebody; a colleague's words are never written over unseen. */
export function TeamNotes({ collection, id, notes }: Props) {
  const t = useDeskWords()
  const router = useRouter()
  const named = useId()
  const [seen, setSeen] = useState(notes)
  const [text, setText] = useState(notes)
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState('')
  const isChanged = typedText(text) !== seen

  async function save() {
    setBusy(true)
    const path = `${collection}/${id}/team-notes`
    const asked = await askDesk(t, 'PUT', path, { text, seen })
    setBusy(false)
    setRefused(asked.ok ? '' : asked.words)
    if (!asked.ok) return
    setSeen(typedText(text))
    setText(typedText(text))
    toast.success(t('people_notesSaved'))
    router.refresh()
  }

  return (
    <section className="desk-panel desk-team-notes" aria-labelledby={named}>
      <h2 id={named}>{t('teamNotes')}</h2>
      <textarea
        aria-labelledby={named}
        aria-describedby={`${named}-hint`}
        dir="auto"
        rows={4}
        maxLength={contentMax}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <p id={`${named}-hint`} className="desk-quiet">
        {t('people_notesHint')}
      </p>
      {refused && (
        <p role="alert" className="desk-outcome" data-tone="danger">
          {refused}
        </p>
      )}
      {isChanged && (
        <div className="desk-actions">
          <Button size="small" margin={false} disabled={isBusy} onClick={() => void save()}>
            {t('people_notesSave')}
          </Button>
          <Button
            size="small"
            margin={false}
            buttonStyle="secondary"
            disabled={isBusy}
            onClick={() => setText(seen)}
          >
            {t('aside_cancel')}
          </Button>
        </div>
      )}
    </section>
  )
}
