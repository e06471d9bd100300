'use client'

import { Link, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useDeskWords } from '../useDeskWords'
import { deskAddress } from '../addresses'

/** From the form with all the fields back to the conversation. */
export function DeskLink() {
  const t = useDeskWords()
  const { config } = useConfig()
  const { data } = useDocumentInfo()
  const number: unknown = data?.number
  if (typeof number !== 'number') return null
  return (
    <p className="desk-to-conversation">
      <Link href={deskAddress(config.routes.admin, number)} prefetch={false}>
        {t('toConversation')}
      </Link>
    </p>
  )
}
