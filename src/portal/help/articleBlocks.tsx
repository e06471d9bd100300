import { type CalloutKind, calloutKinds } from '@/src/domain/article/parts'
import { nodesIn } from '@/src/domain/text/richTextBounds'
import type { ReactNode } from 'react'
import { CopyCode, type CopyWords } from './CopyButtons'

export type CalloutWords = Readonly<Record<CalloutKind, string>>

const tones: Readonly<Record<CalloutKind, string>> = {
  info: 'blue',
  tip: 'green',
  warning: 'amber',
  danger: 'red',
}

export type BlockFields = { kind?: unknown; content?: unknown; code?: unknown; language?: unknown }
export type ToJsx = (args: { nodes: never[] }) => ReactNode[]

const isKind = (kind: unknown): kind is CalloutKind =>
  (calloutKinds as readonly unknown[]).includes(kind)

/** What needs to be seen: its kind stands there as a word, since colours alone say nothing. */
export function callout(fields: BlockFields, nodesToJSX: ToJsx, words: CalloutWords): ReactNode {
  const kind = isKind(fields.kind) ? fields.kind : 'info'
  const [root] = nodesIn(fields.content)
  return (
    <aside className="callout" data-tone={tones[kind]} aria-label={words[kind]}>
      <p className="callout-kind" aria-hidden="true">
        {words[kind]}
      </p>
      {nodesToJSX({ nodes: (root?.children ?? []) as never[] })}
    </aside>
  )
}

/** Code as it was typed. It is wider than a phone, so it can be scrolled by keys as well. */
export const code = ({ code: text, language }: BlockFields, words?: CopyWords): ReactNode => (
  <div className="code">
    <pre tabIndex={0} data-language={typeof language === 'string' ? language : undefined}>
      <code>{typeof text === 'string' ? text : ''}</code>
    </pre>
    {words && <CopyCode words={words} />}
  </div>
)
