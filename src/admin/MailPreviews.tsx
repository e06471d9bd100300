import { mailLanguages } from '@/src/domain/mailLanguages'
import { wordedMails } from '@/src/domain/mailSettings'
import { mailKindLabels } from '@/collections/parts/mailKindLabels'

/** Each mail as it would go out now, with a made-up ticket, in each language. */
export function MailPreviews() {
  return <div>{[...mailLanguages, ...wordedMails].map((each) => mailKindLabels[each as 'all']).join(' ')}</div>
}
