import { TextField } from '../form/TextField'
import { words } from '../words'

/** A password that is chosen, twice against a slip of the hand. */
export async function NewPasswordFields({ hint }: { hint?: string }) {
  const t = await words('password')
  const kind = { type: 'password', autoComplete: 'new-password', required: true } as const
  return (
    <>
      <TextField name="password" label={t('new')} hint={hint} {...kind} />
      <TextField name="repeat" label={t('repeat')} {...kind} />
    </>
  )
}
