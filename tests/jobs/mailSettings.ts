import { env } from '@/src/env'

const set = ['SMTP_URL', 'APP_URL', 'MAIL_FROM'] as const
type Settings = Partial<Record<(typeof set)[number], string>>

/** Mails of this process leave through that server, until `sendsAsBefore`. */
export function sendsOver(url: string, settings: Settings = {}): void {
  Object.assign(env, {
    APP_URL: 'https://support.example.com',
    MAIL_FROM: 'Northlight Support <support@example.com>',
    SMTP_URL: url,
    ...settings,
  })
}

export function sendsAsBefore(): void {
  for (const name of set) delete (env as Settings)[name]
}
