import type { ComponentProps } from 'react'

type Props = Omit<ComponentProps<'input'>, 'type' | 'value'> & { label: string }

/** A box that is sent as "yes" when ticked; its words can be tapped as well. */
export function Checkbox({ label, ...props }: Props) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3 text-sm md:min-h-9">
      <input type="checkbox" value="yes" className="size-4.5 accent-accent" {...props} />
      {label}
    </label>
  )
}
