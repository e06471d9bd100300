export const mailLanguages = ['en', 'de'] as const
export type MailLanguage = (typeof mailLanguages)[number]

/** The language a person reads mails in: their own when we have it, else English. */
export const mailLanguage = (wanted: string | null | undefined): MailLanguage =>
  mailLanguages.find((language) => language === wanted) ?? 'en'
