'use client'

import type { ReplyLanguage, ReplyText } from '@/src/domain/cannedReply/cannedReply'
import { fold } from '@/src/domain/search/fold'
import type { FilledReply } from '@/src/operations/cannedRepliesFor'
import { readList } from '@/src/ui/compose/readList'
import { useEffect, useState } from 'react'
import { useDeskWords } from '../useDeskWords'
import { InsertPanel } from './InsertPanel'
import { type DeskNames, useChangeWords } from './useReplyWords'

type Props = {
  ticket: string
  names: DeskNames
  onChoose: (reply: FilledReply, text: ReplyText) => void
  onClose: (typed: string | null) => void
}

const shownMost = 50

/** The best first: the shortcut, then how a title begins, then whatever has the words. */
function rankOf(reply: FilledReply, sought: string): number {
  const [shortcut, title] = [fold(reply.shortcut ?? ''), fold(reply.title)]
  if (shortcut === sought) return 0
  if (shortcut.startsWith(sought)) return 1
  if (title.startsWith(sought)) return 2
  if (title.includes(sought)) return 3
  return reply.texts.some(({ text }) => fold(text).includes(sought)) ? 4 : -1
}

function soughtReplies(replies: readonly FilledReply[], typed: string): FilledReply[] {
  const sought = fold(typed.trim())
  if (sought === '') return replies.slice(0, shownMost)
  return replies
    .map((reply) => ({ reply, rank: rankOf(reply, sought) }))
    .filter(({ rank }) => rank >= 0)
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, shownMost)
    .map(({ reply }) => reply)
}

/** Texts to write with, filled in for this ticket. */
export function CannedPanel({ ticket, names, onChoose, onClose }: Props) {
  const t = useDeskWords()
  const word = useChangeWords(names)
  const [replies, setReplies] = useState<readonly FilledReply[] | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const [typed, setTyped] = useState('')
  const [wanted, setWanted] = useState<ReplyLanguage | null>(null)

  useEffect(() => {
    const asked = new AbortController()
    void readList<FilledReply>(`tickets/${ticket}/canned-replies`, asked.signal).then((found) => {
      if (asked.signal.aborted) return
      setReplies(found ?? [])
      setFailed(found === null)
    })
    return () => asked.abort()
  }, [ticket])

  const textOf = ({ texts }: FilledReply) =>
    texts.find(({ language }) => language === wanted) ?? texts[0]
  const languages = [
    ...new Set((replies ?? []).flatMap(({ texts }) => texts.map((each) => each.language))),
  ]
  const first = replies?.find(({ texts }) => texts.length > 1)?.texts[0]?.language
  const shown = wanted ?? first

  return (
    <InsertPanel
      trigger=";"
      label={t('cannedSearch')}
      hint={t(hasFailed ? 'noConnection' : replies?.length === 0 ? 'cannedNone' : 'cannedNotFound')}
      isBusy={replies === null}
      onType={setTyped}
      onClose={onClose}
      options={soughtReplies(replies ?? [], typed).flatMap((reply) => {
        const text = textOf(reply)
        if (!text) return []
        const does = word(reply.changes)
        return [
          {
            key: reply.id,
            choose: () => onChoose(reply, text),
            name: (
              <span className="desk-insert__name">
                {reply.title}
                {reply.shortcut && <kbd>;{reply.shortcut}</kbd>}
                {reply.isOwn && <span className="desk-quiet">{t('cannedOwn')}</span>}
                {text.language !== shown && shown && (
                  <span className="desk-quiet">{t(`language_${text.language}`)}</span>
                )}
              </span>
            ),
            more: (
              <>
                <span dir="auto" className="desk-insert__text">
                  {text.text}
                </span>
                {(reply.isNote || does.length > 0) && (
                  <span className="desk-insert__does">
                    {[
                      ...(reply.isNote ? [t('note')] : []),
                      ...does.map(({ text: said }) => said),
                    ].join(' · ')}
                  </span>
                )}
              </>
            ),
          },
        ]
      })}
    >
      {languages.length > 1 && (
        <div role="group" aria-label={t('cannedLanguage')} className="desk-insert__languages">
          {languages
            .toSorted((one) => (one === first ? -1 : 1))
            .map((language) => (
              <button
                key={language}
                type="button"
                aria-pressed={language === shown}
                onClick={() => setWanted(language)}
              >
                {t(`language_${language}`)}
              </button>
            ))}
        </div>
      )}
    </InsertPanel>
  )
}
