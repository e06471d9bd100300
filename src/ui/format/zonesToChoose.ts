import { zoneName } from '@/src/domain/time/zones'

/** Every time zone this runtime knows, by the name it has today, and the one that is chosen now. */
export function zonesToChoose(chosen: string): string[] {
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone'), chosen].map(zoneName)
  return [...new Set(zones)].toSorted()
}
