import { Heading, Section, Text } from '@react-email/components'

import { MailFrame } from '../MailFrame'
import { styles } from '../styles'
import type { MailProps, Template } from '../template'
import { TypedText } from '../TypedText'

function TicketCreated(props: MailProps) {
  const { facts, words } = props
  const { number, subject, description } = facts.ticket
  const opening = words('ticketCreated.opening', { number: String(number) })
  return (
    <MailFrame {...props} title={words('ticketCreated.title')} preview={opening}>
      <Text style={styles.text}>
        {words('ticketCreated.greeting', { name: facts.recipient.name })}
      </Text>
      <Text style={styles.text}>{opening}</Text>
      <Heading as="h2" style={styles.heading}>
        {words('ticketCreated.sent')}
      </Heading>
      <Section className="quote" style={styles.quote}>
        <Text dir="auto" style={styles.quotedTitle}>
          {subject}
        </Text>
        <TypedText {...props}>{description}</TypedText>
      </Section>
      <Heading as="h2" style={styles.heading}>
        {words('ticketCreated.next')}
      </Heading>
      <Text style={styles.text}>{words('ticketCreated.nextText')}</Text>
    </MailFrame>
  )
}

export const ticketCreated: Template = {
  subject: ({ facts, words }) =>
    words('ticketCreated.subject', {
      number: String(facts.ticket.number),
      subject: facts.ticket.subject,
    }),
  Body: TicketCreated,
}
