import { languageNames, type Language } from '@/src/words/preferredLanguage'
import { useReader } from '../useWords'

/** In which language an article is, where it is not that of the reader. */
export function OtherLanguage({ of }: { of: Language }) {
  const { language } = useReader()
  if (of === language) return null
  return (
    <span
      lang={of}
      data-tone="grey"
      className="ms-2 inline-block rounded bg-tone-tint px-1.5 text-xs leading-5 text-tone-ink"
    >
      {languageNames[of]}
    </span>
  )
}
