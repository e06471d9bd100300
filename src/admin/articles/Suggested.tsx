import type { PayloadRequest } from 'payload'
import { Suspense } from 'react'
import type { Desk } from '../read/readDesk'
import type { DeskWords } from '../deskWords'
import { DraftFromThread } from './DraftFromThread'
import { readArticlesBeside } from './readArticles'
import { SuggestedList } from './SuggestedList'

type Props = {
  req: PayloadRequest
  ticket: Desk['ticket']
  messages: readonly Desk['messages'][number][]
  t: DeskWords
}

/** So much of a message tells which one it is. */
const begun = 90

async function Lists({ req, ticket }: Pick<Props, 'req' | 'ticket'>) {
  const { linked, suggested } = await readArticlesBeside(req, ticket)
  return <SuggestedList ticket={ticket.id} linked={linked} suggested={suggested} />
}

/** What the help center has to do with a ticket: linked articles, those that may help, a new one. */
export function Suggested({ req, ticket, messages, t }: Props) {
  const choices = messages
    .filter(({ isInternal, content }) => !isInternal && content.trim() !== '')
    .map(({ id, authorName, authorSide, content }) => ({
      id,
      label: `${authorName}: ${content.slice(0, begun)}`,
      isTeams: authorSide === 'staff',
    }))
  return (
    <section className="desk-articles" aria-labelledby="desk-articles">
      <h2 id="desk-articles">{t('help_articles')}</h2>
      <Suspense fallback={<p className="desk-quiet">{t('help_looking')}</p>}>
        <Lists req={req} ticket={ticket} />
      </Suspense>
      <DraftFromThread
        ticket={ticket.id}
        choices={[
          { id: 'request', label: `${ticket.requesterName}: ${ticket.subject}`, isTeams: false },
          ...choices,
        ]}
      />
    </section>
  )
}
