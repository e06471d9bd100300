'use client'
import { use, type ComponentProps } from 'react'
import { describedBy, Field } from '../ui/Field'
import { Textarea } from '../ui/Textarea'
import { FormStateContext, useFieldError } from './FormStateContext'

type Props = ComponentProps<'textarea'> & {
  name: string
  label: string
  hint?: string
  'data-reply'?: boolean
}

export function TextAreaField({ name, label, hint, defaultValue, ...props }: Props) {
  const { values } = use(FormStateContext)
  const { error, mend } = useFieldError(name)
  return (
    <Field name={name} label={label} hint={hint} error={error}>
      <Textarea
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
