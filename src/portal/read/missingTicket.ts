import 'server-only'
import { notFound } from 'next/navigation'
import { noteMissing } from '@/endpoints/operations/noteMissing'
import { readAs } from '../viewer'

/** The page for a number under which the viewer sees no ticket. */
export async function missingTicket(number: string): Promise<never> {
  const { asPerson } = await readAs()
  noteMissing(asPerson.req, number)
  notFound()
}
