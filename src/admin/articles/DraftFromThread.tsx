'use client'

import { slugs } from '@/src/slugs'
import { callApi } from '@/src/ui/compose/callApi'
import { Button, Link, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { useDeskWords } from '../useDeskWords'
import { wordProblem } from '../wordProblem'

type Choice = { id: string; label: string; isTeams: boolean }
type Props = { ticket: string; choices: readonly Choice[] }

/** Makes a draft of an article from what is chosen of a thread; names and addresses are left out. */
export function DraftFromThread({ ticket, choices }: Props) {
  const t = useDeskWords()
  const router = useRouter()
  const { admin } = useConfig().config.routes
  const [isSending, setSending] = useState(false)
  const [made, setMade] = useState<string>()

  async function make(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const messages = new FormData(event.currentTarget).getAll('message')
    setSending(true)
    const outcome = await callApi<{ id: string }>({
      method: 'POST',
      path: `${slugs.tickets}/${ticket}/article-draft`,
      body: { messages },
    })
    setSending(false)
    if (!outcome.ok) return void toast.error(wordProblem(t, outcome))
    setMade(outcome.doc.id)
    router.refresh()
  }

  return (
    <details className="desk-articles__draft">
      <summary>{t('help_draft')}</summary>
      {made ? (
        <p role="status">
          {t('help_draftMade')}{' '}
          <Link href={`${admin}/collections/${slugs.articles}/${made}`} prefetch={false}>
            {t('help_openDraft')}
          </Link>
        </p>
      ) : (
        <form onSubmit={(event) => void make(event)}>
          <fieldset>
            <legend className="desk-quiet">{t('help_draftLead')}</legend>
            {choices.map(({ id, label, isTeams }) => (
              <label key={id}>
                <input type="checkbox" name="message" value={id} defaultChecked={isTeams} />
                <span>{label}</span>
              </label>
            ))}
          </fieldset>
          <Button type="submit" size="small" buttonStyle="secondary" disabled={isSending}>
            {t('help_draftMake')}
          </Button>
        </form>
      )}
    </details>
  )
}
