import { Text } from '@react-email/components'
import { Fragment } from 'react'

import { styles } from './styles'

/**
 * What a person typed, line by line as it was typed, in both parts of the mail. It is not rendered
 * as Markdown: a mail shows no picture and no markup of somebody else's.
 */
export function TypedText({ children }: { children: string }) {
  const lines = children.split(/\r\n|\r|\n/)
  return (
    <Text style={styles.quoted}>
      {lines.map((line, index) => (
        <Fragment key={index}>
          {index > 0 && <br />}
          {line}
        </Fragment>
      ))}
    </Text>
  )
}
