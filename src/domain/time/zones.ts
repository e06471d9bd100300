let current: ReadonlySet<string> | undefined

/** Names of the IANA time zone database, as far as this runtime knows them. */
export function isTimeZone(name: string): boolean {
  // Every query asks for the zone of its person, and a formatter is slow to make.
  current ??= new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])
  if (current.has(name)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return /^[A-Za-z]/.test(name)
  } catch {
    return false
  }
}

/** The zone that somebody has chosen; null when it is none, and the desk's days hold. */
export const zoneOf = (chosen: unknown): string | null =>
  typeof chosen === 'string' && isTimeZone(chosen) ? chosen : null

/** What ICU, and with it JavaScript and most browsers, still calls by a name of the past. */
const renamed: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
}

/** A time zone by the name it has today; any other name stays as it is. */
export const zoneName = (zone: string): string =>
  Object.hasOwn(renamed, zone) ? (renamed[zone] ?? zone) : zone
