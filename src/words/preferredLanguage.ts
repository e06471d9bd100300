export const languages = ['en', 'de'] as const
/** Each in its own words. */
export const languageNames = { en: 'English', de: 'Deutsch' } as const
export type Language = (typeof languages)[number]

/** The first language of an Accept-Language header that we have; else English. */
export function preferredLanguage(header: string | null): Language {
  const asked = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...settings] = part.trim().toLowerCase().split(';')
      const weight = settings.find((each) => each.trim().startsWith('q='))
      return { language: tag.split('-')[0], weight: weight ? Number(weight.trim().slice(2)) : 1 }
    })
    .sort((a, b) => b.weight - a.weight)
  const found = asked.find(({ language }) => languages.some((ours) => ours === language))
  return (found?.language as Language | undefined) ?? 'en'
}
