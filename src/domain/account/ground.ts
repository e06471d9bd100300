/** An account, as far as rights are handed out for it. */
export type AccountState = {
  collection: string
  id: string
  email: string
  /** Chosen anew with every password. */
  salt: string | null
  /** Grows when the account is disabled, and stays when it is enabled again. */
  timesDisabled: number
}

const parts = {
  address: ({ email }: AccountState) => email,
  password: ({ salt }: AccountState) => salt,
  account: ({ timesDisabled }: AccountState) => timesDisabled,
} as const

/** What each kind of right was given for. It ends as soon as one of these changes. */
export const grounds = {
  /** From a mail: whoever holds it sets the password. */
  passwordLink: ['address', 'password', 'account'],
  /** Not sent yet. It goes to whatever address the account has by then. */
  invitationMail: ['password'],
  /** In every mail of a kind that can be switched off: it ends those, and does no more. */
  unsubscribe: ['account'],
} as const satisfies Record<string, readonly (keyof typeof parts)[]>

export type Right = keyof typeof grounds

/**
 * What a right stands on, as text. Kept with the right (as a digest) or signed into it, and compared
 * when somebody comes with it: another ground is no ground.
 */
export const groundOf = (right: Right, account: AccountState): string =>
  JSON.stringify([
    right,
    account.collection,
    account.id,
    ...grounds[right].map((part) => parts[part](account)),
  ])
