'use client'
import { useEffect, useState } from 'react'

/** What every browser can draw; a drawing that may hold a script is not among them. */
const drawable = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif'])

/** The address of a chosen picture, for as long as it is shown; undefined for any other file. */
export function useThumbnail(file: File): string | undefined {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    if (!drawable.has(file.type)) return
    const made = URL.createObjectURL(file)
    setAddress(made)
    return () => {
      URL.revokeObjectURL(made)
      setAddress(undefined)
    }
  }, [file])
  return address
}
