'use client'
import { Button, toast, useConfig, useDocumentInfo, useField } from '@payloadcms/ui'
import { useRef, useState, type ChangeEvent } from 'react'
import { useDeskWords } from './useDeskWords'

/** The logo is a file of its own: chosen, it is there at once, without a save. */
export function LogoField() {
  const t = useDeskWords()
  const { config } = useConfig()
  const { hasSavePermission } = useDocumentInfo()
  const { value: first } = useField<string | null>({ path: 'logoMark' })
  const [changed, setChanged] = useState<string | null>()
  const input = useRef<HTMLInputElement>(null)
  const mark = changed === undefined ? first : changed
  const address = `${config.routes.api}/globals/desk-settings/logo`

  async function send(method: 'PUT' | 'DELETE', body?: FormData) {
    const answer = await fetch(address, { method, body })
    if (!answer.ok) {
      const { errors } = (await answer.json()) as { errors?: { message: string }[] }
      toast.error(errors?.[0]?.message ?? t('logoFailed'))
      return
    }
    const said = method === 'PUT' ? ((await answer.json()) as { logoMark: string }) : null
    setChanged(said?.logoMark ?? null)
  }

  function choose({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const file = currentTarget.files?.[0]
    currentTarget.value = ''
    if (!file) return
    const form = new FormData()
    form.append('file', file)
    void send('PUT', form)
  }

  return (
    <div className="field-type">
      <p className="field-label">{t('logo')}</p>
      {mark && <img src={`${address}?v=${mark}`} alt={t('logo')} height={56} />}
      {hasSavePermission && (
        <div>
          <input
            ref={input}
            type="file"
            accept="image/png,image/jpeg,image/webp"
            aria-label={t('logoChoose')}
            onChange={choose}
            hidden
          />
          <Button size="small" buttonStyle="secondary" onClick={() => input.current?.click()}>
            {t('logoChoose')}
          </Button>{' '}
          {mark && (
            <Button size="small" buttonStyle="secondary" onClick={() => void send('DELETE')}>
              {t('logoRemove')}
            </Button>
          )}
        </div>
      )}
      <p className="field-description">{t('logoHint')}</p>
    </div>
  )
}
