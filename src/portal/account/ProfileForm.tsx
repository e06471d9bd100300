import { saveProfile } from '@/src/app/(portal)/(desk)/account/actions'
import { nameMax } from '@/src/domain/limits'
import { zoneName } from '@/src/domain/time/zones'
import type { Client } from '@/src/payload-types'
import { ActionForm } from '../form/ActionForm'
import { SelectField } from '../form/SelectField'
import { SubmitButton } from '../form/SubmitButton'
import { TextField } from '../form/TextField'
import { themes } from '../themeCookie'
import { languageNames, languages } from '@/src/words/preferredLanguage'
import { useWords } from '../useWords'
import { zonesToChoose } from '@/src/ui/format/zonesToChoose'
import { ZoneOfBrowser } from './ZoneOfBrowser'

type Props = {
  viewer: Pick<Client, 'name' | 'language' | 'timeZone' | 'theme' | 'updatedAt'>
  /** On the first visit: afterwards it goes on to the tickets. */
  isFirst?: boolean
}

export function ProfileForm({ viewer, isFirst }: Props) {
  const t = useWords('account')
  return (
    <ActionForm key={viewer.updatedAt} action={saveProfile} className="space-y-4">
      {isFirst && <input type="hidden" name="first" value="yes" />}
      <TextField
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        autoComplete="name"
        maxLength={nameMax}
        defaultValue={viewer.name}
        required
      />
      <SelectField
        name="language"
        label={t('language')}
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        defaultValue={viewer.language}
      />
      <SelectField
        name="timeZone"
        label={t('timeZone')}
        hint={t('timeZoneHint')}
        options={zonesToChoose(viewer.timeZone).map((value) => ({
          value,
          label: value.replaceAll('_', ' '),
        }))}
        defaultValue={zoneName(viewer.timeZone)}
      />
      {isFirst && <ZoneOfBrowser chosen={zoneName(viewer.timeZone)} />}
      <SelectField
        name="theme"
        label={t('theme')}
        options={themes.map((value) => ({ value, label: t(`theme_${value}`) }))}
        defaultValue={viewer.theme}
      />
      <SubmitButton whilePending={t('saving')}>{t(isFirst ? 'welcomeSave' : 'save')}</SubmitButton>
    </ActionForm>
  )
}
