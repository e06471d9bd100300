/** Every time zone this runtime knows by its usual name, and the one that is chosen now. */
export function timeZones(chosen: string): string[] {
  return [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), chosen])].toSorted()
}
