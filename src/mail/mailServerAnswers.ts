import { env } from '@/src/env'
import { connect } from 'node:net'

const patience = 2_000

/** Whether something listens where mail is to go; the worker finds out the rest. */
export function mailServerAnswers(): Promise<boolean> {
  if (!env.SMTP_URL) return Promise.resolve(false)
  const { hostname, port, protocol } = new URL(env.SMTP_URL)
  const standard = protocol === 'smtps:' ? 465 : 587
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) || standard, timeout: patience })
    const answer = (answers: boolean) => {
      socket.destroy()
      resolve(answers)
    }
    socket.once('connect', () => answer(true))
    socket.once('error', () => answer(false))
    socket.once('timeout', () => answer(false))
  })
}
