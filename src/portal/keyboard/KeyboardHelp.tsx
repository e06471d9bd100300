import { paths } from '../paths'
import { useWords } from '../useWords'
import { Shortcuts } from './Shortcuts'

const keys = [
  ['j', 'next'],
  ['k', 'previous'],
  ['Enter', 'open'],
  ['/', 'search'],
  ['c', 'create'],
  ['r', 'reply'],
  ['Ctrl Enter', 'send'],
  ['?', 'help'],
] as const

export function KeyboardHelp() {
  const t = useWords('keyboard')
  return (
    <Shortcuts
      tickets={paths.tickets}
      newTicket={paths.newTicket()}
      words={{
        title: t('title'),
        lead: t('lead'),
        close: t('close'),
        on: t('on'),
        keys: keys.map(([key, does]) => [key, t(does)] as const),
      }}
    />
  )
}
