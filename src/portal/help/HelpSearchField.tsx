'use client'
import { useRef, useState, type KeyboardEvent } from 'react'
import { languageNames, type Language } from '@/src/words/preferredLanguage'
import { Marked } from '../list/Marked'
import { paths } from '../paths'
import { Input } from '../ui/Input'
import { useFoundAtOnce } from './useFoundAtOnce'

type Props = {
  text: string
  most: number
  language: Language
  words: { hint: string; found: string; none: string; ask: string; counts: readonly string[] }
}

const listId = 'found-at-once'
const optionId = (at: number) => `${listId}-${at}`

/** The field of the search, with what is found below it while one types. */
export function HelpSearchField({ text, most, language, words }: Props) {
  const [typed, setTyped] = useState(text)
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const list = useRef<HTMLDivElement>(null)
  const found = useFoundAtOnce(isOpen ? typed : '', language)
  const articles = found?.articles ?? []
  const isShown = isOpen && found !== null

  const close = () => {
    setOpen(false)
    setAt(-1)
  }
  const press = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    if (event.key === 'Escape' && isShown) {
      event.preventDefault()
      close()
    } else if (step && isShown && articles.length > 0) {
      event.preventDefault()
      // Before the first and after the last one is the field itself.
      const places = articles.length + 1
      setAt(((at + 1 + step + places) % places) - 1)
    } else if (event.key === 'Enter' && isShown && at >= 0) {
      event.preventDefault()
      list.current?.querySelectorAll('a')[at]?.click()
    }
  }
  return (
    <div
      className="relative flex-1"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) close()
      }}
    >
      <Input
        id="q"
        name="q"
        type="search"
        role="combobox"
        autoComplete="off"
        aria-expanded={isShown && articles.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 ? optionId(at) : undefined}
        value={typed}
        maxLength={most}
        placeholder={words.hint}
        onKeyDown={press}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value)
          setOpen(true)
          setAt(-1)
        }}
      />
      <div
        hidden={!isShown}
        className="absolute inset-x-0 z-30 mt-1 max-h-[70vh] overflow-y-auto rounded-lg border border-line bg-surface shadow-lg max-sm:-end-14"
      >
        <div id={listId} ref={list} role="listbox" aria-label={words.found}>
          {articles.map(({ id, slug, title, snippet, language: own }, place) => (
            <a
              key={id}
              id={optionId(place)}
              role="option"
              tabIndex={-1}
              aria-selected={place === at}
              href={paths.article(slug)}
              className="block border-t border-line px-4 py-2.5 first:border-t-0 hover:bg-raised aria-selected:bg-raised"
            >
              <span dir="auto" lang={own} className="font-medium">
                <Marked pieces={title} />
              </span>
              {own !== language && (
                <span lang={own} className="ms-2 text-xs text-soft">
                  {languageNames[own]}
                </span>
              )}
              <span dir="auto" lang={own} className="line-clamp-2 text-sm text-soft">
                <Marked pieces={snippet} />
              </span>
            </a>
          ))}
        </div>
        {articles.length === 0 && (
          <p className="px-4 py-3 text-sm text-soft">
            {words.none}{' '}
            <a href={paths.newTicket()} className="font-medium text-accent hover:underline">
              {words.ask}
            </a>
          </p>
        )}
      </div>
      <p aria-live="polite" className="sr-only">
        {isShown ? words.counts[Math.min(articles.length, words.counts.length - 1)] : ''}
      </p>
    </div>
  )
}
