'use client'

import { newKey } from '@/src/ui/compose/newKey'
import { useField } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/**
 * Payload's form of a new account does not go without a password. It gets one that nobody knows and
 * the desk does not keep; admin.css hides the two fields.
 */
export function RandomPassword() {
  const [chance] = useState(newKey)
  const { value: first, setValue: setFirst } = useField<string>({ path: 'password' })
  const { value: second, setValue: setSecond } = useField<string>({ path: 'confirm-password' })
  useEffect(() => {
    if (first !== chance) setFirst(chance, true)
    if (second !== chance) setSecond(chance, true)
  })
  return <span hidden className="desk-password-of-chance" />
}
