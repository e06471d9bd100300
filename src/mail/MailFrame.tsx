import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Html,
  Img,
  Link,
  Preview,
  Section,
  Text,
} from '@react-email/components'
import type { ReactNode } from 'react'

import type { MailLanguage } from '@/src/domain/mail/languages'
import { readableOn } from '@/src/ui/format/readableOn'
import { styles } from './styles'
import type { Frame } from './template'
import type { Words } from './words'

const darkMode = `
@media (prefers-color-scheme: dark) {
  .page, .page > table > tbody > tr > td { background-color: #0b0f17 !important; }
  .card { background-color: #161b26 !important; }
  .quote { background-color: #1f2633 !important; }
  .logo { padding: 6px 8px !important; background-color: #ffffff !important; border-radius: 6px; }
  .card h1, .card h2, .card p, .typed { color: #e5e7eb !important; }
  .typed a { color: #93c5fd !important; }
  .card .soft, .soft, .soft a { color: #a3acba !important; }
}`

type Props = {
  facts: Frame
  words: Words
  language: MailLanguage
  title: string
  preview: string
  greeting: string
  url: string
  button: string
  about: string
  /** What only reminds: it stands below the button. */
  below?: ReactNode
  children?: ReactNode
}

/** One column that every mail shares: who writes, what is new, one button, why this mail came. */
export function MailFrame({ facts, words, language, title, preview, children, ...rest }: Props) {
  const { greeting, url, button, about, below } = rest
  const { color, desk, logo, settingsUrl, stopUrl } = facts
  const colors = { backgroundColor: color, color: readableOn(color) }
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
          <Text className="soft" style={{ ...styles.desk, borderTop: `4px solid ${color}` }}>
            {/* The name beside it says the same, with and without pictures. */}
            {logo && <Img className="logo" src={logo} alt="" height={40} style={styles.logo} />}
            {desk}
          </Text>
          <Heading as="h1" dir="auto" style={styles.title}>
            {title}
          </Heading>
          <Text dir="auto" style={styles.text}>
            {greeting}
          </Text>
          {children}
          <Section>
            <Button href={url} style={{ ...styles.button, ...colors }}>
              {button}
            </Button>
          </Section>
          {below}
        </Container>
        <Text className="soft" style={styles.foot}>
          {about}
        </Text>
        {(settingsUrl || stopUrl) && (
          <Text className="soft" style={styles.foot}>
            {settingsUrl && (
              <Link href={settingsUrl} style={styles.footLink}>
                {words('frame.settings')}
              </Link>
            )}
            {settingsUrl && stopUrl && ' · '}
            {stopUrl && (
              <Link href={stopUrl} style={styles.footLink}>
                {words('frame.stop')}
              </Link>
            )}
          </Text>
        )}
      </Body>
    </Html>
  )
}
