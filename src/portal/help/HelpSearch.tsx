import { Search } from 'lucide-react'
import { searchTextMax } from '@/src/domain/searchedText'
import { paths } from '../paths'
import { Button } from '../ui/Button'
import { Input } from '../ui/Input'
import { useWords } from '../useWords'

/** A form of the browser's own: the question lives in the address. */
export function HelpSearch({ text = '' }: { text?: string }) {
  const t = useWords('help')
  return (
    <form action={paths.help()} role="search" className="flex gap-2">
      <label htmlFor="q" className="sr-only">
        {t('search')}
      </label>
      <Input
        id="q"
        name="q"
        type="search"
        defaultValue={text}
        maxLength={searchTextMax}
        placeholder={t('searchHint')}
        className="flex-1"
      />
      <Button type="submit" look="secondary">
        <Search aria-hidden className="size-4" />
        {t('searchNow')}
      </Button>
    </form>
  )
}
