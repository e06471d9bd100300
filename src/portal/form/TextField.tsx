'use client'
import { use, type ComponentProps } from 'react'
import { describedBy, Field } from '../ui/Field'
import { Input } from '../ui/Input'
import { FormStateContext, useFieldError } from './FormStateContext'

type Props = ComponentProps<'input'> & { name: string; label: string; hint?: string }

export function TextField({ name, label, hint, defaultValue, ...props }: Props) {
  const { values } = use(FormStateContext)
  const { error, mend } = useFieldError(name)
  return (
    <Field name={name} label={label} hint={hint} error={error}>
      <Input
        id={name}
        name={name}
        defaultValue={values[name] ?? defaultValue}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, hint, error)}
        onInput={mend}
        {...props}
      />
    </Field>
  )
}
