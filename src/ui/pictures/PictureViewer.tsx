'use client'

import { ChevronLeft, ChevronRight, Download, X } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'

export type PictureWords = Record<'close' | 'previous' | 'next' | 'save' | 'larger', string>
export type PictureLook = Record<'dialog' | 'bar' | 'name' | 'button' | 'stage', string>

type Clothes = { words: PictureWords; look: PictureLook }
type Closing = { onClose: () => void }
type Picture = { url: string; name: string }
type Shown = { pictures: readonly Picture[]; at: number }

/** A link to a picture that is opened over the page bears its name in `data-picture`. */
const selector = 'a[data-picture]'

const asPicture = ({ href, dataset }: HTMLAnchorElement): Picture => ({
  url: href,
  name: dataset.picture ?? '',
})

/**
 * Opens the pictures of a page over it, one after the other, in the order in which they stand there.
 * Without JavaScript, and where another tab is asked for, they are links.
 */
export function PictureViewer(clothes: Clothes) {
  const [shown, setShown] = useState<Shown | null>(null)
  useEffect(() => {
    const press = (event: MouseEvent) => {
      const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event
      const link = target instanceof Element && target.closest<HTMLAnchorElement>(selector)
      if (!link || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return
      event.preventDefault()
      const links = [...document.querySelectorAll<HTMLAnchorElement>(selector)]
      setShown({ pictures: links.map(asPicture), at: links.indexOf(link) })
    }
    document.addEventListener('click', press)
    return () => document.removeEventListener('click', press)
  }, [])
  return shown && <OpenPicture {...shown} {...clothes} onClose={() => setShown(null)} />
}

/** Open as long as it is shown; the browser keeps the focus inside and gives it back afterwards. */
function OpenPicture({ pictures, at: first, words, look, onClose }: Shown & Clothes & Closing) {
  const [at, setAt] = useState(first)
  const [isLarge, setLarge] = useState(false)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const open = dialog.current
    open?.showModal()
    return () => open?.close()
  }, [])
  const picture = pictures[at]
  if (!picture) return null

  const go = (step: 1 | -1) => {
    if (!pictures[at + step]) return
    setLarge(false)
    setAt(at + step)
  }
  const key = (event: KeyboardEvent) => {
    const step = ({ ArrowRight: 1, ArrowLeft: -1 } as const)[event.key]
    if (step) go(step)
  }
  const beside = [
    { step: -1, word: words.previous, Icon: ChevronLeft },
    { step: 1, word: words.next, Icon: ChevronRight },
  ] as const
  return (
    <dialog
      ref={dialog}
      aria-label={picture.name}
      className={look.dialog}
      onClose={onClose}
      onKeyDown={key}
    >
      <div className={look.bar}>
        <p aria-live="polite" className={look.name}>
          <bdi>{picture.name}</bdi>
          {pictures.length > 1 && ` · ${at + 1} / ${pictures.length}`}
        </p>
        {pictures.length > 1 &&
          beside.map(({ step, word, Icon }) => (
            <button
              key={step}
              type="button"
              className={look.button}
              title={word}
              aria-label={word}
              aria-disabled={!pictures[at + step]}
              onClick={() => go(step)}
            >
              <Icon aria-hidden size={20} />
            </button>
          ))}
        <a
          className={look.button}
          href={picture.url}
          download={picture.name}
          title={words.save}
          aria-label={words.save}
        >
          <Download aria-hidden size={20} />
        </a>
        <button
          type="button"
          className={look.button}
          title={words.close}
          aria-label={words.close}
          onClick={() => dialog.current?.close()}
        >
          <X aria-hidden size={20} />
        </button>
      </div>
      <button
        type="button"
        className={look.stage}
        aria-label={words.larger}
        aria-pressed={isLarge}
        onClick={() => setLarge(!isLarge)}
      >
        <img key={picture.url} src={picture.url} alt={picture.name} />
      </button>
    </dialog>
  )
}
