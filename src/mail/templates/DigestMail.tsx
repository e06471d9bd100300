import { Link, Section, Text } from '@react-email/components'

import { defanged } from '../oneLine'
import { MailFrame } from '../MailFrame'
import { SaidBlock } from '../SaidBlock'
import { styles } from '../styles'
import type { DigestProps } from '../template'

/** What happened to all tickets of one person since the last such mail. */
export function DigestMail({ facts, words, language, part }: DigestProps) {
  const count = facts.tickets.length
  return (
    <MailFrame
      facts={facts}
      words={words}
      language={language}
      title={words('digest.title')}
      preview={words('digest.opening', { count })}
      greeting={facts.greeting ?? words('frame.greeting', { name: defanged(facts.recipient.name) })}
      url={facts.url}
      button={words('digest.button')}
      about={facts.footer ?? words('digest.about')}
    >
      <Text style={styles.text}>{words('digest.opening', { count })}</Text>
      {facts.tickets.map((ticket) => (
        <Section key={ticket.number}>
          <Text dir="auto" style={styles.heading}>
            <Link href={ticket.url} style={styles.footLink}>
              {words('frame.ticket', {
                number: String(ticket.number),
                subject: defanged(ticket.subject),
              })}
            </Link>
          </Text>
          {ticket.status && <Text style={styles.text}>{words(`status.${ticket.status}`)}</Text>}
          {ticket.isNew && (
            <Text style={styles.text}>
              {words('digest.isNew', { requester: defanged(ticket.requester) })}
            </Text>
          )}
          {ticket.news.map((said, index) => (
            <SaidBlock key={index} words={words} part={part} said={said} />
          ))}
        </Section>
      ))}
    </MailFrame>
  )
}
