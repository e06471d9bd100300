'use client'
import { createContext } from 'react'

/** What happens when an article has answered the request before it was sent. */
export const Solved = createContext<() => void>(() => undefined)
