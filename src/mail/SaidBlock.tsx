import { Section, Text } from '@react-email/components'

import { defanged } from './oneLine'
import { styles } from './styles'
import type { MailProps, Said, SaidFile } from './template'
import { TypedText } from './TypedText'

type Rendering = Pick<MailProps, 'part' | 'words'>

/** The names of files as words, which no mail program turns into links. */
export function Files({ files, words }: Pick<Rendering, 'words'> & { files: readonly SaidFile[] }) {
  return files.map(({ name, size }, index) => (
    <Text key={index} dir="auto" style={styles.file}>
      {words('frame.file', { name: defanged(name), size })}
    </Text>
  ))
}

/** What somebody has just said: who, when, the words, the files. */
export function SaidBlock({ said, ...rendering }: Rendering & { said: Said }) {
  const { words } = rendering
  return (
    <Section className="quote" style={styles.quote}>
      <Text dir="auto" style={styles.author}>
        <strong>{defanged(said.author)}</strong>
        {` · ${words(`frame.side_${said.side}`)} · ${said.at}`}
      </Text>
      {said.content && <TypedText {...rendering}>{said.content}</TypedText>}
      <Files files={said.files} words={words} />
    </Section>
  )
}

/** What was said before, as it was typed, and not more of it than reminds of it. */
export function Earlier({ said, words, part }: Rendering & { said: readonly Said[] }) {
  if (said.length === 0) return null
  return (
    <>
      <Text className="soft" style={styles.heading}>
        {words('frame.earlier')}
      </Text>
      {said.map((each, index) => (
        <Section key={index} style={styles.earlier}>
          <Text dir="auto" className="soft" style={styles.author}>
            {`${defanged(each.author)} · ${each.at}`}
          </Text>
          {each.content && part === 'text' && <pre>{each.content}</pre>}
          {each.content && part === 'html' && (
            <Text dir="auto" className="soft" style={styles.quoted}>
              {each.content}
            </Text>
          )}
          <Files files={each.files} words={words} />
        </Section>
      ))}
    </>
  )
}
