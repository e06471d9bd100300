/** A mail about somebody's account, as a job holds it. */
export type AccountMail =
  /** The address as somebody typed it: whether it has an account is looked up by the worker. */
  | { kind: 'reset'; collection: 'staff' | 'clients'; address: string }
  /** What it stands on, as it was when the person was invited. */
  | { kind: 'invitation'; collection: 'staff' | 'clients'; person: string; ground: string }
  | { kind: 'passwordChanged'; collection: 'staff' | 'clients'; person: string }
