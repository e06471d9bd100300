import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Html,
  Img,
  Preview,
  Section,
  Text,
} from '@react-email/components'
import type { ReactNode } from 'react'

import { styles } from './styles'
import type { MailFacts, MailProps } from './template'

const darkMode = `
@media (prefers-color-scheme: dark) {
  .page, .page > table > tbody > tr > td { background-color: #0b0f17 !important; }
  .card { background-color: #161b26 !important; }
  .quote { background-color: #1f2633 !important; }
  .card h1, .card h2, .card p, .typed { color: #e5e7eb !important; }
  .typed a { color: #93c5fd !important; }
  .soft { color: #a3acba !important; }
}`

type Props = Pick<MailProps, 'words' | 'language'> & {
  facts: Pick<MailFacts, 'url' | 'desk' | 'logo' | 'colour' | 'ink'>
  title: string
  preview: string
  /** Else those of a mail about a ticket. */
  button?: string
  about?: string
  children: ReactNode
}

/** One column that every mail shares: who writes, what is new, one button, why this mail came. */
export function MailFrame({ facts, words, language, title, preview, ...rest }: Props) {
  const { button, about, children } = rest
  const { colour, ink } = facts
  const coloured = colour && ink ? { backgroundColor: colour, color: ink } : {}
  return (
    <Html lang={language} dir="ltr">
      <Head>
        <title>{title}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{darkMode}</style>
      </Head>
      <Preview>{preview}</Preview>
      <Body className="page" style={styles.page}>
        <Container className="card" style={styles.card}>
          <Text className="soft" style={styles.desk}>
            {facts.logo && <Img src={facts.logo} alt="" height={40} style={styles.logo} />}
            {facts.desk}
          </Text>
          <Heading as="h1" style={styles.title}>
            {title}
          </Heading>
          {children}
          <Section>
            <Button href={facts.url} style={{ ...styles.button, ...coloured }}>
              {button ?? words('frame.view')}
            </Button>
          </Section>
        </Container>
        <Text className="soft" style={styles.foot}>
          {about ?? words('frame.about', { desk: facts.desk })}
        </Text>
      </Body>
    </Html>
  )
}
