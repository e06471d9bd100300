'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import { slugs } from '@/src/slugs'
import { callApi } from '@/src/ui/compose/callApi'
import { useDeskWords } from '../useDeskWords'
import { wordProblem } from '../wordProblem'

type Props = { article: string; title: string }

/** Says that an article is still right, which takes it off the list. */
export function StillRight({ article, title }: Props) {
  const word = useDeskWords()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)

  async function check() {
    setBusy(true)
    const outcome = await callApi({ method: 'PUT', path: `${slugs.articles}/${article}/checked` })
    setBusy(false)
    if (!outcome.ok) return void toast.error(wordProblem(word, outcome))
    toast.success(word('help_isChecked', { title }))
    router.refresh()
  }
  return (
    <Button
      type="button"
      buttonStyle="secondary"
      size="small"
      margin={false}
      disabled={isBusy}
      aria-label={`${word('help_check')}: ${title}`}
      onClick={check}
    >
      {word('help_check')}
    </Button>
  )
}

/** Begins the article in a language where it is missing, and goes there. */
export function Translate({ article, title, language }: Props & { language: string }) {
  const word = useDeskWords()
  const router = useRouter()
  const { admin: adminRoute } = useConfig().config.routes
  const [isBusy, setBusy] = useState(false)

  async function begin() {
    setBusy(true)
    const outcome = await callApi<{ id: string }>({
      method: 'POST',
      path: `${slugs.articles}/${article}/translations`,
      body: { language },
    })
    if (outcome.ok) {
      const path = `/collections/${slugs.articles}/${outcome.doc.id}` as const
      return router.push(formatAdminURL({ adminRoute, path }))
    }
    setBusy(false)
    toast.error(wordProblem(word, outcome))
  }
  return (
    <Button
      type="button"
      buttonStyle="secondary"
      size="small"
      margin={false}
      disabled={isBusy}
      aria-label={`${word('help_translate')}: ${title}`}
      onClick={begin}
    >
      {word('help_translate')}
    </Button>
  )
}
