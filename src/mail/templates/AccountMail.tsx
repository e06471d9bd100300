import { Text } from '@react-email/components'
import type { AccountMail as Mail } from '../accountMail'
import { MailFrame } from '../MailFrame'
import { styles } from '../styles'
import type { MailLanguage, Words } from '../words'

export type AccountFacts = { name: string; url: string; desk: string }

type Props = { kind: Mail['kind']; facts: AccountFacts; words: Words; language: MailLanguage }

/** A forgotten password, an invitation, a changed password: one sentence, one button. */
export function AccountMail({ kind, facts, words, language }: Props) {
  const { desk, name } = facts
  const opening = words(`account.${kind}.opening`, { desk })
  return (
    <MailFrame
      facts={facts}
      words={words}
      language={language}
      title={words(`account.${kind}.subject`, { desk })}
      preview={opening}
      button={words(`account.${kind}.button`)}
      about={words('account.about', { desk })}
    >
      <Text style={styles.text}>{words('account.hello', { name })}</Text>
      <Text style={styles.text}>{opening}</Text>
      <Text style={styles.text}>{words(`account.${kind}.ignore`)}</Text>
    </MailFrame>
  )
}
