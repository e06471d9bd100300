/** What an action hands back when it could not do what it was asked: words, and what was typed. */
export type FormState = {
  /** Counts the refusals, so that the same words twice are announced twice. */
  attempt: number
  message?: string
  done?: string
  /** The ticket was closed in the meantime; sending again reopens it. */
  closed?: boolean
  fields: Record<string, string>
  values: Record<string, string>
}

export const freshForm: FormState = { attempt: 0, fields: {}, values: {} }

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>
