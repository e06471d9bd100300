import { DayAndTime } from '../Times'
import { piecesOf } from './momentMark'

/** What happened, as a sentence whose times are the reader's own. */
export const EventSentence = ({ words }: { words: string }) =>
  piecesOf(words).map(({ text, isMoment }, at) =>
    isMoment ? <DayAndTime key={at} at={text} /> : <span key={at}>{text}</span>,
  )
