'use client'
import { createContext } from 'react'
import type { LiveDesk } from './LiveDesk'

/** What happens at the desk; null where nothing is live, as on the server. */
export const LiveContext = createContext<LiveDesk | null>(null)
