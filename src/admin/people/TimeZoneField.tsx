'use client'

import { zonesToChoose } from '@/src/ui/format/zonesToChoose'
import { FieldDescription, SelectInput, useField } from '@payloadcms/ui'
import { useMemo } from 'react'
import type { TextFieldClientComponent } from 'payload'

/** A time zone by its name, found by typing a part of it. */
export const TimeZoneField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { disabled, setValue, showError, value } = useField<string | null>({ path })
  const options = useMemo(
    () => zonesToChoose(value ?? 'UTC').map((zone) => ({ label: zone, value: zone })),
    [value],
  )
  return (
    <SelectInput
      path={path}
      name={field.name}
      label={field.label}
      options={options}
      value={value ?? undefined}
      isClearable
      readOnly={Boolean(readOnly || disabled)}
      showError={showError}
      onChange={(chosen) => {
        const one = Array.isArray(chosen) ? chosen[0] : chosen
        setValue((one?.value as string | undefined) ?? null)
      }}
      Description={<FieldDescription description={field.admin?.description} path={path} />}
    />
  )
}
