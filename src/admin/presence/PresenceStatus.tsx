'use client'

import type { Present } from '@/src/domain/ticket/presence'
import { useTranslation } from '@payloadcms/ui'
import { PenLine } from 'lucide-react'
import { Initials } from '../Initials'
import { useDeskWords } from '../useDeskWords'
import { usePresence } from './usePresence'

type Props = { ticket: string; since: string }

/** Who else of the team has the ticket before them. Always there: readers announce who comes. */
export function PresenceStatus({ ticket, since }: Props) {
  return <PresenceLine people={usePresence(ticket, since)} />
}

function PresenceLine({ people }: { people: readonly Present[] }) {
  const t = useDeskWords()
  const { i18n } = useTranslation()
  const named = (doing: Present['doing']) => {
    const names = people.filter((person) => person.doing === doing).map(({ name }) => name)
    const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(names)
    return names.length > 0 && t(doing === 'writing' ? 'hereWriting' : 'hereLooking', { who: list })
  }
  const said = [named('writing'), named('looking')].filter(Boolean).join(' ')
  const isWriting = people.some(({ doing }) => doing === 'writing')
  return (
    <span
      role="status"
      className="desk-together"
      data-tone={isWriting ? 'amber' : 'grey'}
      data-here={people.length > 0 ? '' : undefined}
    >
      {people.slice(0, 3).map(({ id, name }) => (
        <Initials key={id} id={id} name={name} />
      ))}
      {isWriting && <PenLine aria-hidden size={14} />}
      {said}
    </span>
  )
}
