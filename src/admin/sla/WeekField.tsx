'use client'

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  useField,
  useForm,
  useFormFields,
} from '@payloadcms/ui'
import type { ArrayFieldClientComponent } from 'payload'
import { weekdays } from '@/src/domain/time/weekdays'
import { useDeskWords } from '../useDeskWords'

type Row = { index: number; day: string; opens: string; closes: string }

const state = (value: string) => ({ initialValue: value, valid: true, value })

/** Opening hours as a week: a line a day, with its intervals side by side. */
export const WeekField: ArrayFieldClientComponent = ({ field, path, readOnly, schemaPath }) => {
  const t = useDeskWords()
  const { addFieldRow, removeFieldRow, setModified } = useForm()
  const { rows = [], showError, errorMessage } = useField<number>({ path, hasRows: true })
  const dispatch = useFormFields(([, change]) => change)
  const values = useFormFields(([fields]) =>
    JSON.stringify(
      rows.map((_, index): Row => {
        const at = (name: string) => String(fields[`${path}.${index}.${name}`]?.value ?? '')
        return { index, day: at('day'), opens: at('opens'), closes: at('closes') }
      }),
    ),
  )
  const intervals = JSON.parse(values) as Row[]

  const set = (index: number, name: 'opens' | 'closes', value: string) => {
    dispatch({ type: 'UPDATE', path: `${path}.${index}.${name}`, value, valid: true })
    setModified(true)
  }
  const add = (day: string, opens: string, closes: string, rowIndex: number) => {
    addFieldRow({
      path,
      schemaPath: schemaPath ?? path,
      rowIndex,
      subFieldState: { day: state(day), opens: state(opens), closes: state(closes) },
    })
    setModified(true)
  }

  return (
    <div className="field-type desk-week">
      <FieldLabel label={field.label} path={path} />
      {showError && <FieldError message={errorMessage} path={path} showError={showError} />}
      <FieldDescription description={t('weekHint')} path={path} />
      <ul>
        {weekdays.map(({ value: day }) => {
          const ofDay = intervals.filter((row) => row.day === day)
          const last = ofDay.at(-1)
          return (
            <li key={day}>
              <span className="desk-week__day">{t(`weekday_${day}`)}</span>
              {ofDay.length === 0 && <span className="desk-quiet">{t('closedAllDay')}</span>}
              {ofDay.map((row) => (
                <span key={row.index} className="desk-week__interval">
                  {(['opens', 'closes'] as const).map((name) => (
                    <input
                      key={name}
                      aria-label={t(name, { day: t(`weekday_${day}`) })}
                      inputMode="numeric"
                      maxLength={5}
                      onChange={(event) => set(row.index, name, event.target.value)}
                      placeholder={name === 'opens' ? '09:00' : '17:00'}
                      readOnly={readOnly}
                      value={row[name]}
                    />
                  ))}
                  {!readOnly && (
                    <button
                      aria-label={t('removeInterval', { day: t(`weekday_${day}`) })}
                      onClick={() => {
                        removeFieldRow({ path, rowIndex: row.index })
                        setModified(true)
                      }}
                      type="button"
                    >
                      ×
                    </button>
                  )}
                </span>
              ))}
              {!readOnly && (
                <button
                  className="desk-week__add"
                  onClick={() =>
                    last
                      ? add(day, last.closes, '24:00', rows.length)
                      : add(day, '09:00', '17:00', rows.length)
                  }
                  type="button"
                >
                  {t(last ? 'addInterval' : 'openDay')}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
