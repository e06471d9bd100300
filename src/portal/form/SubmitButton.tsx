'use client'
import type { ComponentProps } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from '../ui/Button'

type Props = ComponentProps<typeof Button> & { whilePending: string }

export function SubmitButton({ children, whilePending, ...props }: Props) {
  const { pending } = useFormStatus()
  return (
    <Button type="submit" disabled={pending} {...props}>
      {pending ? whilePending : children}
    </Button>
  )
}
