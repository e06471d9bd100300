'use client'
import { type ComponentProps, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import { directLongText } from '@/src/ui/compose/directLongText'
import { cn } from '../cn'
import { controlStyle } from './styles'

export function Textarea({ className, ref, ...props }: ComponentProps<'textarea'>) {
  const area = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle(ref, () => area.current!, [])
  useLayoutEffect(() => (area.current ? directLongText(area.current) : undefined), [])
  return (
    <textarea
      ref={area}
      dir="auto"
      className={cn(controlStyle, 'field-sizing-content min-h-32 max-h-96 md:min-h-32', className)}
      {...props}
    />
  )
}
