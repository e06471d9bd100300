import { changeTicket, type Which } from './closure'

type Rating = Which & { score: number; comment: string | null }

/** Throws 404 for what the caller cannot see, 403 for others than the requester, 409 out of time. */
export const rateTicket = ({ score, comment, ...ticket }: Rating) =>
  changeTicket(ticket, { kind: 'rated', score, comment })
