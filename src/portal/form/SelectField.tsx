'use client'
import { use, type ComponentProps } from 'react'
import { describedBy, Field } from '../ui/Field'
import { Select, type Option } from '../ui/Select'
import { FormStateContext, useFieldError } from './FormStateContext'

type Props = ComponentProps<'select'> & {
  name: string
  label: string
  hint?: string
  options: readonly Option[]
}

export function SelectField({ name, label, hint, options, defaultValue, ...props }: Props) {
  const { values, attempt } = use(FormStateContext)
  const { error, mend } = useFieldError(name)
  return (
    <Field name={name} label={label} hint={hint} error={error}>
      <Select
        // React resets a form after its action, and a select then falls back to its first choice.
        key={attempt}
        id={name}
        name={name}
        options={options}
        defaultValue={values[name] ?? defaultValue}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, hint, error)}
        onInput={mend}
        {...props}
      />
    </Field>
  )
}
