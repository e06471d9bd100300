import type { VariantProps } from 'class-variance-authority'
import { Slot } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from '../cn'
import { buttonStyle } from './styles'

type Props = ComponentProps<'button'> & VariantProps<typeof buttonStyle> & { asChild?: boolean }

/** With `asChild` the look goes to the child, for links that act like buttons. */
export function Button({ asChild, className, look, type, ...props }: Props) {
  const Tag = asChild ? Slot.Root : 'button'
  return (
    <Tag
      className={cn(buttonStyle({ look }), className)}
      {...(asChild ? {} : { type: type ?? 'button' })}
      {...props}
    />
  )
}
