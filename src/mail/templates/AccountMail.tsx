import { Text } from '@react-email/components'

import type { MailLanguage } from '@/src/domain/mail/languages'
import type { AccountMail as Mail } from '@/src/mail/accountMail'
import { defanged } from '../oneLine'
import { MailFrame } from '../MailFrame'
import { styles } from '../styles'
import type { Frame } from '../template'
import type { Words } from '../words'

export type AccountFacts = Frame & { name: string; url: string }

type Props = { kind: Mail['kind']; facts: AccountFacts; words: Words; language: MailLanguage }

/** A forgotten password, an invitation, a changed password: one sentence, one button. */
export function AccountMail({ kind, facts, words, language }: Props) {
  const { desk, footer, greeting } = facts
  const name = defanged(facts.name)
  const opening = words(`account.${kind}.opening`, { desk })
  return (
    <MailFrame
      facts={facts}
      words={words}
      language={language}
      title={words(`account.${kind}.subject`, { desk })}
      preview={opening}
      greeting={greeting ?? words('frame.greeting', { name })}
      url={facts.url}
      button={words(`account.${kind}.button`)}
      about={footer ?? words('account.about', { desk })}
    >
      <Text style={styles.text}>{opening}</Text>
      <Text style={styles.text}>{words(`account.${kind}.ignore`)}</Text>
    </MailFrame>
  )
}
