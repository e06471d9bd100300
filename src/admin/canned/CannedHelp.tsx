'use client'

import {
  filled,
  unknownVariables,
  variableNames,
  variables,
  type VariableFacts,
} from '@/src/domain/cannedReply/variables'
import { useField, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { Markdown } from '../conversation/Markdown'
import { useDeskWords } from '../useDeskWords'

const texts = ['content', 'contentGerman'] as const
type TextName = (typeof texts)[number]

/** Of nobody: what a preview says is no client's. */
const sample: VariableFacts = {
  client: 'Ada Lovelace',
  number: 1843,
  subject: 'Notes on the engine',
  category: 'Question',
  project: 'Analytical Engine',
  organization: 'Babbage & Co',
  agent: 'Sam Okafor',
  desk: 'Desk',
}

/** What a canned reply can name, to press in, and how the text reads with it. */
export function CannedHelp() {
  const t = useDeskWords()
  const { i18n } = useTranslation()
  const content = useField<string>({ path: 'content' })
  const contentGerman = useField<string>({ path: 'contentGerman' })
  const fields = { content, contentGerman }
  const last = useRef<TextName>('content')
  const language = i18n.language === 'de' ? 'de' : 'en'

  useEffect(() => {
    const hear = ({ target }: FocusEvent) => {
      const name = texts.find((each) => (target as HTMLElement | null)?.id === `field-${each}`)
      if (name) last.current = name
    }
    document.addEventListener('focusin', hear)
    return () => document.removeEventListener('focusin', hear)
  }, [])

  function put(name: string) {
    const path = last.current
    const field = document.getElementById(`field-${path}`) as HTMLTextAreaElement | null
    const before = fields[path].value ?? ''
    const at = field?.selectionStart ?? before.length
    const said = `{{${name}}}`
    fields[path].setValue(before.slice(0, at) + said + before.slice(field?.selectionEnd ?? at))
    field?.focus()
    requestAnimationFrame(() => field?.setSelectionRange(at + said.length, at + said.length))
  }
  const written = texts.flatMap((name) => {
    const text = fields[name].value?.trim()
    return text ? [{ name, text }] : []
  })
  return (
    <div className="field-type desk-canned">
      <h4>{t('cannedHelp')}</h4>
      <p className="desk-quiet">{t('cannedHelpHint')}</p>
      <ul className="desk-canned__names">
        {variableNames.map((name) => (
          <li key={name}>
            <button type="button" onClick={() => put(name)}>
              <code>{`{{${name}}}`}</code>
              {variables[name].label[language]}
            </button>
          </li>
        ))}
      </ul>
      <h4>{t('cannedPreview')}</h4>
      {written.length === 0 && <p className="desk-quiet">{t('cannedPreviewNone')}</p>}
      {written.map(({ name, text }) => {
        const [unknown] = unknownVariables(text)
        return (
          <div key={name} className="desk-look" dir="auto">
            <Markdown t={t}>{filled(text, sample).text}</Markdown>
            {unknown !== undefined && (
              <p role="status" className="desk-outcome" data-tone="danger">
                {t('cannedUnknown', { name: unknown })}
              </p>
            )}
          </div>
        )
      })}
    </div>
  )
}
