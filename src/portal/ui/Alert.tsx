import type { ComponentProps } from 'react'
import { cn } from '../cn'

const looks = {
  danger: 'bg-danger-tint text-danger-ink',
  done: 'bg-green-tint text-green-ink',
  note: 'bg-amber-tint text-amber-ink',
}

type Props = ComponentProps<'div'> & { look?: keyof typeof looks }

export function Alert({ look = 'note', className, ...props }: Props) {
  return <div className={cn('rounded-lg px-4 py-3 text-sm', looks[look], className)} {...props} />
}
