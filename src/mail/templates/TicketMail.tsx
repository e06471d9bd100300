import { Heading, Link, Section, Text } from '@react-email/components'

import { defanged } from '../oneLine'
import { MailFrame } from '../MailFrame'
import { Earlier, Files, SaidBlock } from '../SaidBlock'
import { styles } from '../styles'
import type { MailProps } from '../template'
import { TypedText } from '../TypedText'
import { placesOf } from './places'

/** What happened to one ticket since its reader was last written to, the newest words first. */
export function TicketMail(props: MailProps) {
  const { facts, kind, words, language, part } = props
  const { ticket, closesAt } = facts
  const places = placesOf(props)
  const title = words(`kinds.${kind}.title`, places)
  const opening = words(`kinds.${kind}.opening`, places)
  const status = ticket.status && words(`status.${ticket.status}`)
  return (
    <MailFrame
      facts={facts}
      words={words}
      language={language}
      title={title}
      preview={ticket.news.at(-1)?.content.slice(0, 120) || status || opening}
      greeting={places.greeting}
      url={ticket.url}
      button={words(kind === 'reminder_client' ? 'frame.answer' : 'frame.view')}
      below={<Earlier {...props} said={ticket.earlier} />}
      about={facts.footer ?? words(`kinds.${kind}.about`, places)}
    >
      {ticket.news.map((said, index) => (
        <SaidBlock key={index} {...props} said={said} />
      ))}
      {(ticket.news.length === 0 || !status) && <Text style={styles.text}>{opening}</Text>}
      {status && kind !== 'reminder_client' && <Text style={styles.text}>{status}</Text>}
      {closesAt && <Text style={styles.text}>{words('frame.closes', { closesAt })}</Text>}
      {ticket.rateUrls && (
        <Section>
          <Text style={styles.text}>{words('rate.question')}</Text>
          {ticket.rateUrls.map((url, index) => (
            <Score key={url} url={url} part={part}>
              {words(`rate.score_${(index + 1) as 1 | 2 | 3 | 4 | 5}`)}
            </Score>
          ))}
        </Section>
      )}
      {ticket.isNew && (
        <>
          <Section className="quote" style={styles.quote}>
            <Text dir="auto" style={styles.quotedTitle}>
              {ticket.subject}
            </Text>
            <TypedText {...props}>{ticket.description}</TypedText>
            <Files files={ticket.files} words={words} />
          </Section>
          {kind === 'ticket_created_client' && (
            <>
              <Heading as="h2" style={styles.heading}>
                {words('frame.next')}
              </Heading>
              <Text style={styles.text}>{words('frame.nextText')}</Text>
            </>
          )}
        </>
      )}
      {!ticket.isNew && (
        <Text dir="auto" className="soft" style={styles.text}>
          {words('frame.ticket', { number: places.number, subject: defanged(ticket.subject) })}
        </Text>
      )}
    </MailFrame>
  )
}

/** Side by side where there is markup, one below the other where there is none. */
function Score({
  url,
  part,
  children,
}: Pick<MailProps, 'part'> & { url: string; children: string }) {
  const link = (
    <Link href={url} style={styles.score}>
      {children}
    </Link>
  )
  return part === 'text' ? <Text>{link}</Text> : link
}
