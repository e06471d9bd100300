import { Section, Text } from '@react-email/components'

import { inert } from '../inert'
import { MailFrame } from '../MailFrame'
import { styles } from '../styles'
import type { MailProps, Template } from '../template'

type Kind = 'warning' | 'breach'

/** Staff have no zone of their own here, so the mail says which it means. */
const spoken = (at: string, language: string) =>
  new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(new Date(at))

function PromiseMail({ kind, ...props }: MailProps & { kind: Kind }) {
  const { facts, language, words } = props
  const { number, slaDueAt, subject } = facts.ticket
  const opening = words(`promise.${kind}.opening`, { number: String(number) })
  return (
    <MailFrame
      {...props}
      title={words(`promise.${kind}.title`)}
      preview={opening}
      about={words('promise.about', { desk: facts.desk })}
    >
      <Text style={styles.text}>{words('promise.greeting', { name: facts.recipient.name })}</Text>
      <Text style={styles.text}>{opening}</Text>
      <Section className="quote" style={styles.quote}>
        <Text dir="auto" style={styles.quotedTitle}>
          {inert(subject)}
        </Text>
        {slaDueAt && (
          <Text style={styles.quoted}>
            {words('promise.due', { time: spoken(slaDueAt, language) })}
          </Text>
        )}
      </Section>
      <Text style={styles.text}>{words(`promise.${kind}.next`)}</Text>
    </MailFrame>
  )
}

const ofKind = (kind: Kind): Template => ({
  subject: ({ facts: { ticket }, words }) =>
    words(`promise.${kind}.subject`, { number: String(ticket.number), subject: ticket.subject }),
  Body: (props) => <PromiseMail {...props} kind={kind} />,
})

export const promiseWarning = ofKind('warning')
export const promiseBreach = ofKind('breach')
