'use client'
import {
  useActionState,
  useEffect,
  useRef,
  useState,
  type FormEventHandler,
  type ReactNode,
} from 'react'
import { Alert } from '../ui/Alert'
import type { FormAction, FormState } from './formState'
import { freshForm } from './formState'
import { FormStateContext } from './FormStateContext'

type Props = {
  action: FormAction
  /** Made anew by the server with each page; the first one stays with the form, so that sending
   * twice is seen as one. */
  onceKey?: string
  /** What the form shows in place of its action's answer, for whoever takes the sending over. */
  shown?: FormState
  className?: string
  /** No longer offered: there only for what was begun in it, and for why it was refused. */
  isOver?: boolean
  /** Takes the sending over; it then prevents what the form would do by itself. */
  onSubmit?: FormEventHandler<HTMLFormElement>
  children: ReactNode
}

/** A form around a server action. Without JavaScript the browser posts it and the server fills in
 * the same state. */
export function ActionForm({ action, onceKey, shown, isOver, ...props }: Props) {
  const [answer, submit] = useActionState(action, freshForm)
  const { className, onSubmit, children } = props
  const state = shown ?? answer
  const [isBegun, setBegun] = useState(false)
  const [key] = useState(onceKey)
  const summary = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (state.message || state.done) summary.current?.focus()
  }, [state])

  return (
    <FormStateContext value={state}>
      <form
        action={submit}
        onSubmit={onSubmit}
        onInput={() => setBegun(true)}
        hidden={isOver && state.attempt === 0 && !isBegun}
        className={className}
        noValidate
      >
        {key && <input type="hidden" name="onceKey" value={key} />}
        {state.message && (
          <Alert
            ref={summary}
            key={`refused-${state.attempt}`}
            look="danger"
            role="alert"
            tabIndex={-1}
          >
            {state.message}
          </Alert>
        )}
        {state.done && (
          <Alert ref={summary} look="done" role="status" tabIndex={-1}>
            {state.done}
          </Alert>
        )}
        {children}
      </form>
    </FormStateContext>
  )
}
