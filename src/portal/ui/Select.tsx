import type { ComponentProps } from 'react'
import { cn } from '../cn'
import { controlStyle } from './styles'

export type Option = { value: string; label: string }
type Props = ComponentProps<'select'> & { options: readonly Option[] }

export function Select({ className, options, ...props }: Props) {
  return (
    <select className={cn(controlStyle, 'pe-8', className)} {...props}>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}
