import { mailLanguages, type MailLanguage } from '@/src/domain/mail/languages'
import { mailSettings } from '@/src/domain/mail/settings'
import type { RenderedMail } from '@/src/mail/renderMail'
import { sampleMail, sampleNames } from '@/src/mail/sampleMail'

export type Sample = RenderedMail & { name: string; language: MailLanguage }

/** Every mail in every language, told of a made-up ticket. */
export async function sampleMails(): Promise<Sample[]> {
  const place = { ...mailSettings, appUrl: 'https://support.example.com', desk: 'Northlight' }
  const all = sampleNames.flatMap((name) =>
    mailLanguages.map(async (language) => {
      const mail = await sampleMail(name, language, place)
      return { ...mail, name: name.replaceAll('_', '-'), language }
    }),
  )
  return Promise.all(all)
}
