import { Heading, Section, Text } from '@react-email/components'

import { defanged } from '../oneLine'
import { MailFrame } from '../MailFrame'
import { styles } from '../styles'
import type { FileKind, MailProps } from '../template'
import { placesOf } from './places'

/** A virus was found: to whoever sent the file, and to the team. */
export function FileInfected({ facts, kind, words, language }: MailProps<FileKind>) {
  const reader = kind === 'file_infected_team' ? 'team' : 'uploader'
  const places = placesOf({ facts, words })
  const opening = words(`fileInfected.${reader}.opening`, { number: places.number })
  return (
    <MailFrame
      facts={facts}
      words={words}
      language={language}
      title={words('fileInfected.title')}
      preview={opening}
      greeting={places.greeting}
      url={facts.ticket.url}
      button={words('frame.view')}
      about={facts.footer ?? words(`fileInfected.${reader}.about`, { desk: facts.desk })}
    >
      <Text style={styles.text}>{opening}</Text>
      <Section className="quote" style={styles.quote}>
        <Text dir="auto" style={styles.quotedTitle}>
          {defanged(facts.file?.name ?? '')}
        </Text>
        <Text dir="auto" style={styles.quoted}>
          {defanged(facts.ticket.subject)}
        </Text>
        {facts.file?.found && (
          <Text style={styles.quoted}>
            {words('fileInfected.found', { found: defanged(facts.file.found) })}
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
