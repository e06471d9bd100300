import type { ComponentProps } from 'react'
import { cn } from '../cn'
import { controlStyle } from './controlStyle'

export function Textarea({ className, ...props }: ComponentProps<'textarea'>) {
  return (
    <textarea
      dir="auto"
      className={cn(controlStyle, 'field-sizing-content min-h-32 max-h-96 md:min-h-32', className)}
      {...props}
    />
  )
}
