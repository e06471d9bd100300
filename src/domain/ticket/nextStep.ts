import type { TicketStatus } from './status'

export type NextFacts = {
  status: TicketStatus
  waitingOn: string | null | undefined
  isRequester: boolean
  /** Whether somebody of the team has it. */
  hasWorker: boolean
}

const working = { named: 'workingNamed', other: 'working' } as const

/** What happens next, as the key of a sentence for clients. */
export function nextStep({ status, waitingOn, isRequester, hasWorker }: NextFacts) {
  switch (status) {
    case 'open':
      return hasWorker ? 'taken' : 'unseen'
    case 'in_progress':
      return hasWorker ? working.named : working.other
    case 'waiting':
      if (waitingOn === 'third_party') return 'thirdParty'
      if (!isRequester) return 'theirTurn'
      return waitingOn === 'approval' ? 'approval' : 'yourTurn'
    case 'resolved':
      return 'resolved'
    case 'closed':
      return 'closed'
  }
}
