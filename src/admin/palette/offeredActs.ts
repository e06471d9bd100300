'use client'

import { useEffect, useEffectEvent } from 'react'
import type { KeyName } from '../keys/deskKeys'

/** Something that can be done on the page one is on. */
export type Act = { id: string; label: string; key?: KeyName; run: () => void }

const offers = new Set<() => readonly Act[]>()

/** Everything that the parts of this page offer, in the order in which they came. */
export const offeredActs = (): Act[] => [...offers].flatMap((offer) => offer())

/** Offers these in the palette as long as the component is shown. */
export function useActs(acts: readonly Act[]) {
  const offer = useEffectEvent(() => acts)
  useEffect(() => {
    const mine = () => offer()
    offers.add(mine)
    return () => void offers.delete(mine)
  }, [])
}
