'use client'

import { toast, useConfig, useForm, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Holiday } from '@/src/domain/clock/calendar'
import { slugs } from '@/src/slugs'
import { useDeskWords } from '../useDeskWords'

type Place = { code: string; name: string }
type Proposed = {
  countries?: Place[]
  regions?: Place[]
  holidays?: Holiday[]
  errors?: { message: string }[]
}

const state = (value: string) => ({ initialValue: value, valid: true, value })

/** Proposes the holidays of a country or a calendar file as rows; saving them is up to the admin. */
export function AddHolidays() {
  const t = useDeskWords()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { addFieldRow, getDataByPath, setModified } = useForm()
  const [countries, setCountries] = useState<Place[]>([])
  const [regions, setRegions] = useState<Place[]>([])
  const [country, setCountry] = useState('')
  const [region, setRegion] = useState('')
  const path = `${config.routes.api}/${slugs.businessHours}/holidays`

  const ask = async (query: string, init: RequestInit = {}): Promise<Proposed | null> => {
    const answer = await fetch(`${path}${query}`, { credentials: 'include', ...init })
      .then((response) => response.json() as Promise<Proposed>)
      .catch((): Proposed => ({ errors: [{ message: t('noConnection') }] }))
    const [refusal] = answer.errors ?? []
    if (refusal) toast.error(refusal.message)
    return refusal ? null : answer
  }
  const choose = async (code: string) => {
    setCountry(code)
    setRegion('')
    setRegions(code ? ((await ask(`?country=${code}`))?.regions ?? []) : [])
  }
  useEffect(() => {
    let isGone = false
    void ask('').then((found) => !isGone && setCountries(found?.countries ?? []))
    return () => {
      isGone = true
    }
    // Once: the list of countries does not change while somebody looks.
  }, [i18n.language])

  const addRows = (holidays: readonly Holiday[]) => {
    const rows = (getDataByPath('holidays') ?? []) as { date?: string; closedFrom?: string }[]
    const known = new Set(rows.map(({ date }) => String(date).slice(0, 10)))
    const fresh = holidays.filter(({ date }) => !known.has(date)).slice(0, 400 - rows.length)
    for (const [index, { date, name, closedFrom, closedTo }] of fresh.entries()) {
      addFieldRow({
        path: 'holidays',
        schemaPath: `${slugs.businessHours}.holidays`,
        rowIndex: rows.length + index,
        subFieldState: {
          date: state(`${date}T12:00:00.000Z`),
          name: state(name),
          closedFrom: state(closedFrom ?? ''),
          closedTo: state(closedTo ?? ''),
        },
      })
    }
    if (fresh.length > 0) setModified(true)
    toast.success(t('holidaysAdded', { count: fresh.length }))
  }
  const propose = async () => {
    const query = new URLSearchParams({ country, ...(region ? { region } : {}) })
    addRows((await ask(`?${query}`))?.holidays ?? [])
  }
  const take = async (file: File | undefined) => {
    if (!file) return
    const body = JSON.stringify({ ics: await file.text() })
    const headers = { 'Content-Type': 'application/json' }
    addRows((await ask('', { method: 'POST', body, headers }))?.holidays ?? [])
  }

  return (
    <fieldset className="field-type desk-holidays">
      <legend>{t('addHolidays')}</legend>
      <label>
        {t('country')}
        <select onChange={(event) => void choose(event.target.value)} value={country}>
          <option value="">–</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {regions.length > 0 && (
        <label>
          {t('region')}
          <select onChange={(event) => setRegion(event.target.value)} value={region}>
            <option value="">–</option>
            {regions.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <button disabled={!country} onClick={() => void propose()} type="button">
        {t('proposeHolidays')}
      </button>
      <label>
        {t('calendarFile')}
        <input
          accept=".ics,text/calendar"
          onChange={(event) => void take(event.target.files?.[0])}
          type="file"
        />
      </label>
      <p className="desk-quiet">{t('holidaysHint')}</p>
    </fieldset>
  )
}
