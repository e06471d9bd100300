'use client'
import { createContext } from 'react'
import { freshForm } from './formState'

/** Lets the fields of a form find their error and what was typed. */
export const FormStateContext = createContext(freshForm)
