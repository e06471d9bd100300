import { chooseLanguage } from '@/src/app/(portal)/sign-in/actions'
import { languageNames, languages } from '@/src/words/preferredLanguage'
import { useReader } from '../useWords'
import { HerePath } from './HerePath'

/** Before sign-in no account says which language somebody reads. */
export function LanguageChoice() {
  const { language } = useReader()
  return (
    <form
      action={chooseLanguage}
      className="mx-auto mt-4 flex max-w-md justify-center gap-4 text-sm"
    >
      <HerePath />
      {languages.map((each) => (
        <button
          key={each}
          type="submit"
          name="language"
          value={each}
          lang={each}
          aria-current={each === language ? 'true' : undefined}
          className="min-h-11 text-soft underline-offset-2 hover:underline aria-current:font-semibold aria-current:text-ink"
        >
          {languageNames[each]}
        </button>
      ))}
    </form>
  )
}
