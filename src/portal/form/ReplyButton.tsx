'use client'
import { use } from 'react'
import { FormStateContext } from './FormStateContext'
import { SubmitButton } from './SubmitButton'

type Props = { isClosed: boolean; send: string; reopenAndSend: string; whilePending: string }

/** On a closed ticket, also one that was closed while the reply was written, sending says that it
 * reopens the ticket. */
export function ReplyButton({ isClosed, send, reopenAndSend, whilePending }: Props) {
  const { closed } = use(FormStateContext)
  const reopens = isClosed || Boolean(closed)
  return (
    <>
      {reopens && <input type="hidden" name="reopen" value="yes" />}
      <SubmitButton whilePending={whilePending}>{reopens ? reopenAndSend : send}</SubmitButton>
    </>
  )
}
