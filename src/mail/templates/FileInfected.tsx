import { Heading, Section, Text } from '@react-email/components'

import { inert } from '../inert'
import { MailFrame } from '../MailFrame'
import { styles } from '../styles'
import type { MailProps, Template } from '../template'

type Reader = 'uploader' | 'team'

function FileInfected({ reader, ...props }: MailProps & { reader: Reader }) {
  const { facts, words } = props
  const opening = words(`fileInfected.${reader}.opening`, { number: String(facts.ticket.number) })
  return (
    <MailFrame
      {...props}
      title={words('fileInfected.title')}
      preview={opening}
      about={words(`fileInfected.${reader}.about`, { desk: facts.desk })}
    >
      <Text style={styles.text}>
        {words('fileInfected.greeting', { name: facts.recipient.name })}
      </Text>
      <Text style={styles.text}>{opening}</Text>
      <Section className="quote" style={styles.quote}>
        <Text dir="auto" style={styles.quotedTitle}>
          {inert(facts.file?.name ?? '')}
        </Text>
        <Text dir="auto" style={styles.quoted}>
          {inert(facts.ticket.subject)}
        </Text>
        {facts.file?.found && (
          <Text style={styles.quoted}>
            {words('fileInfected.found', { found: inert(facts.file.found) })}
          </Text>
        )}
      </Section>
      <Heading as="h2" style={styles.heading}>
        {words('fileInfected.next')}
      </Heading>
      <Text style={styles.text}>{words(`fileInfected.${reader}.nextText`)}</Text>
    </MailFrame>
  )
}

const forReader = (reader: Reader): Template => ({
  isAboutFile: true,
  subject: ({ facts: { ticket }, words }) =>
    words(`fileInfected.${reader}.subject`, {
      number: String(ticket.number),
      subject: ticket.subject,
    }),
  Body: (props) => <FileInfected {...props} reader={reader} />,
})

export const fileInfectedUploader = forReader('uploader')
export const fileInfectedTeam = forReader('team')
