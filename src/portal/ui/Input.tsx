import type { ComponentProps } from 'react'
import { cn } from '../cn'
import { controlStyle } from './styles'

export function Input({ className, ...props }: ComponentProps<'input'>) {
  return <input dir="auto" className={cn(controlStyle, className)} {...props} />
}
