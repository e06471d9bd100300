import { isAdmin } from '@/access/people'
import { requirePerson } from '@/src/operations/requirePerson'
import { calendarFileMax } from '@/src/domain/limits'
import { refusal } from '@/src/domain/refusal'
import { refuse } from '@/src/words/refuse'
import { Forbidden, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { bodyOf, parsed } from './requestBody'

const place = z.object({
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  region: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,8}$/)
    .optional(),
})

/** The days of the whole world are loaded when an admin asks for some of them. */
const known = () => import('@/src/operations/holidays')

function requireAdmin(req: PayloadRequest) {
  requirePerson(req)
  if (!isAdmin(req.user)) throw new Forbidden(req.t)
}

/** Days to choose from: of a country and its region, or without one the countries there are. */
export const holidayProposals: Omit<Endpoint, 'root'> = {
  path: '/holidays',
  method: 'get',
  handler: async (req) => {
    requireAdmin(req)
    const { countries, proposeHolidays, regions } = await known()
    const { country, region } = parsed(place, Object.fromEntries(req.searchParams))
    const { language } = req.i18n
    if (!country) return Response.json({ countries: countries(language) })
    const year = new Date().getUTCFullYear()
    return Response.json({
      regions: regions(country, language),
      holidays: proposeHolidays({ country, region }, [year, year + 1, year + 2], language),
    })
  },
}

const file = z.object({ ics: z.string().min(1).max(calendarFileMax) })

/** Days to choose from: of a calendar file. Nothing is saved before somebody saves it. */
export const holidaysFromFile: Omit<Endpoint, 'root'> = {
  path: '/holidays',
  method: 'post',
  handler: async (req) => {
    requireAdmin(req)
    const { ics } = parsed(file, await bodyOf(req))
    const { holidaysOfFile } = await known()
    const holidays = holidaysOfFile(ics, new Date().getUTCFullYear())
    if (!holidays) throw refuse(400, { ...refusal('calendar_file'), field: 'ics' })
    return Response.json({ holidays })
  },
}
