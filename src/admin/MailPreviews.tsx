import type { UIFieldServerProps } from 'payload'
import { mailKindLabels } from '@/src/domain/mail/labels'
import { mailLanguages } from '@/src/domain/mail/languages'
import { wordedMails } from '@/src/domain/mail/settings'
import { deskWords } from './deskWords'

const languageNames = { en: 'English', de: 'Deutsch' }

/** What will be sent: each mail as it would go out now, in each language. */
export function MailPreviews({ i18n, req }: UIFieldServerProps) {
  const t = deskWords(i18n)
  const { api } = req.payload.config.routes
  return (
    <div className="field-type">
      <p className="field-label">{t('mailPreviews')}</p>
      <ul>
        {wordedMails
          .filter((mail) => mail !== 'all')
          .map((mail) => (
            <li key={mail}>
              {mailKindLabels[mail]}:{' '}
              {mailLanguages.map((language, index) => (
                <span key={language}>
                  {index > 0 && ', '}
                  <a
                    href={`${api}/desk/mails/${mail}/${language}`}
                    target="_blank"
                    rel="noreferrer"
                  >
                    {languageNames[language]}
                  </a>
                </span>
              ))}
            </li>
          ))}
      </ul>
    </div>
  )
}
