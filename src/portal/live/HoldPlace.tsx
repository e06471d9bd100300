'use client'
import { Component, type ReactNode } from 'react'

type Props = { children: ReactNode }
type Held = { field: Element; top: number } | null

const isFieldInView = (field: Element | null): field is Element => {
  if (!field?.matches('textarea, input, select, button')) return false
  const { top, bottom } = field.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

/**
 * What is added above the field that somebody writes in would push it down: each time the page is read
 * anew, whatever has come. A class, because only there React tells of the moment before a change.
 */
export class HoldPlace extends Component<Props> {
  override getSnapshotBeforeUpdate(): Held {
    const field = document.activeElement
    if (!isFieldInView(field)) return null
    // The browser holds places too, of what it chooses and when it paints: both together go too far.
    document.documentElement.style.overflowAnchor = 'none'
    return { field, top: field.getBoundingClientRect().top }
  }

  override componentDidUpdate(_props: Props, _state: unknown, held: Held) {
    if (!held) return
    requestAnimationFrame(() =>
      requestAnimationFrame(() => document.documentElement.style.removeProperty('overflow-anchor')),
    )
    if (!held.field.isConnected) return
    const moved = held.field.getBoundingClientRect().top - held.top
    if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' })
  }

  override render() {
    return this.props.children
  }
}
