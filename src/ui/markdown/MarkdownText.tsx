import { createElement, type CSSProperties, type ReactNode } from 'react'
import { readMarkdown } from './readMarkdown'
import type { Piece } from './tree'

type Drawn = Exclude<Piece, string | { tag: 'br' }>['tag']

/** How one face of the desk dresses a text: pages by a class, mails beside each element. */
export type Look = {
  className: string
  style?: CSSProperties
  styles?: Partial<Record<Drawn | 'asTyped' | 'notice', CSSProperties>>
  words: { asTyped: string }
  /** On a page, what may be wider than its place has a name, and is reached and scrolled by keys. */
  labels?: { code: string; table: string }
}

const apart = { target: '_blank', rel: 'noopener noreferrer nofollow ugc' }

const scrolled = (label: string | undefined) =>
  label === undefined ? {} : { tabIndex: 0, role: 'group', 'aria-label': label }

const drawn = (pieces: readonly Piece[], look: Look): ReactNode[] =>
  pieces.map((piece, key) => draw(piece, look, { key }))

function draw(piece: Piece, look: Look, place: { key: number; dir?: 'auto' }): ReactNode {
  if (typeof piece === 'string') return piece
  if (piece.tag === 'br') return <br key={place.key} />

  const props = { ...place, style: look.styles?.[piece.tag] }
  if ('text' in piece) {
    if (piece.tag === 'code') return createElement('code', props, piece.text)
    const code = <code>{piece.text}</code>
    return createElement('pre', { ...props, ...scrolled(look.labels?.code) }, code)
  }

  const inside = drawn(piece.inside, look)
  switch (piece.tag) {
    case 'a':
      return createElement(
        'a',
        { ...props, href: piece.href, title: piece.title, ...apart },
        inside,
      )
    case 'li':
      return createElement('li', { ...props, value: piece.number }, inside)
    case 'table':
      return (
        <div {...place} key={place.key} className="wide" {...scrolled(look.labels?.table)}>
          <table style={props.style}>{inside}</table>
        </div>
      )
    case 'th':
    case 'td':
      return createElement(
        piece.tag,
        { ...props, style: { ...props.style, textAlign: piece.align } },
        inside,
      )
    default:
      return createElement(piece.tag, props, inside)
  }
}

/**
 * A person's text as everybody reads it, on pages and in mails: what was typed, with the marks that
 * were meant, and nothing live but links. Each block reads in the direction of its own script.
 */
export function MarkdownText({ children: text, look }: { children: string; look: Look }) {
  const pieces = readMarkdown(text)
  const { className, style, styles, words } = look
  return (
    <div className={className} style={style}>
      {pieces ? (
        pieces.map((piece, key) => draw(piece, look, { key, dir: 'auto' }))
      ) : (
        <>
          <pre dir="auto" className="as-typed" style={styles?.asTyped}>
            {text}
          </pre>
          <p className="as-typed-notice" style={styles?.notice}>
            {words.asTyped}
          </p>
        </>
      )}
    </div>
  )
}
