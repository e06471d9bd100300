import { type CollectionBeforeOperationHook, getLocalI18n } from 'payload'
import { languageOf } from './wordErrors'

type Language = Parameters<typeof getLocalI18n>[0]['language']

/** What Payload refuses by itself is worded as what we refuse: in the language of the account. */
export const inTheirLanguage: CollectionBeforeOperationHook = async ({ req }) => {
  const language = languageOf(req) as Language | undefined
  if (!language || language === req.i18n.language) return
  const i18n = await getLocalI18n({ config: req.payload.config, language })
  Object.assign(req, { i18n, t: i18n.t })
}
