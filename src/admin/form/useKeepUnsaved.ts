'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { same } from './same'
import { unsavedValues } from './unsavedValues'

/** Reading the view again fills Payload's form anew: what was not saved yet is put back. */
export function useKeepUnsaved() {
  const { data, initialState } = useDocumentInfo()
  const { dispatchFields, getFields, setModified } = useForm()
  const read = useRef(data)

  useEffect(() => {
    // The form takes the new state over in an effect of its own, after this one.
    const unsaved = unsavedValues(getFields(), read.current ?? {})
    const mine = unsaved.filter(({ path, value }) => !same(value, data?.[path]))
    if (mine.length === 0) return
    setTimeout(() => {
      for (const { path, value } of mine) dispatchFields({ type: 'UPDATE', path, value })
      setModified(true)
    })
  }, [initialState])

  useEffect(() => {
    read.current = data
  }, [data])
}
