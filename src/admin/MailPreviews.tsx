import type { UIFieldServerProps } from 'payload'
import { getTranslation } from '@payloadcms/translations'
import { mailLanguages } from '@/src/domain/mail/languages'
import { wordedMails } from '@/src/domain/mail/settings'
import { slugs } from '@/src/slugs'
import { deskWords } from './deskWords'

const languageNames = { en: 'English', de: 'Deutsch' }

/** What will be sent: each mail as it would go out now, in each language. */
export function MailPreviews({ i18n, req }: UIFieldServerProps) {
  const t = deskWords(i18n)
  const { api } = req.payload.config.routes
  // The list of what was sent calls them the same.
  const kind = req.payload.collections[slugs.deliveries].config.flattenedFields.find(
    ({ name }) => name === 'kind',
  )
  const options = kind?.type === 'select' ? kind.options : []
  const nameOf = (mail: string) => {
    const option = options.find((each) => typeof each === 'object' && each.value === mail)
    return typeof option === 'object' ? getTranslation(option.label, i18n) : mail
  }
  return (
    <div className="field-type">
      <p className="field-label">{t('mailPreviews')}</p>
      <ul>
        {wordedMails
          .filter((mail) => mail !== 'all')
          .map((mail) => (
            <li key={mail}>
              {nameOf(mail)}:{' '}
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
