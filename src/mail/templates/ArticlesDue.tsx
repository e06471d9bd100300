import { Link, Section, Text } from '@react-email/components'

import { defanged } from '../oneLine'
import { MailFrame } from '../MailFrame'
import { styles } from '../styles'
import type { ReviewProps } from '../template'

/** Articles whose owner is to look at them again, each with its page in the admin. */
export function ArticlesDue({ facts, words, language }: ReviewProps) {
  const { articles, desk, footer, greeting, recipient, url } = facts
  const opening = words('reviews.opening', { count: articles.length })
  return (
    <MailFrame
      facts={facts}
      words={words}
      language={language}
      title={words('reviews.title', { count: articles.length })}
      preview={opening}
      greeting={greeting ?? words('frame.greeting', { name: defanged(recipient.name) })}
      url={url}
      button={words('reviews.button')}
      about={footer ?? words('reviews.about', { desk })}
    >
      <Text style={styles.text}>{opening}</Text>
      {articles.map((article) => (
        <Section key={article.url}>
          <Text dir="auto" style={styles.listed}>
            <Link href={article.url} className="soft" style={styles.footLink}>
              {defanged(article.title)}
            </Link>
          </Text>
          <Text className="soft" style={styles.file}>
            {words('reviews.due', { due: article.due })}
          </Text>
        </Section>
      ))}
      <Text style={{ ...styles.text, marginTop: '16px' }}>{words('reviews.next')}</Text>
    </MailFrame>
  )
}
