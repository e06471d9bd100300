import { isAdmin } from '@/access/people'
import { stepsDone } from '@/src/database/reports/firstSteps'
import { firstSteps, type FirstStep } from '@/src/domain/report/firstSteps'
import type { PayloadRequest } from 'payload'

export type Step = { step: FirstStep; isDone: boolean }

/** What is left to do before a new desk works; nothing for whoever cannot do it, or when it is done. */
export async function stepsLeft(req: PayloadRequest): Promise<readonly Step[]> {
  if (!isAdmin(req.user)) return []
  const done = await stepsDone(req.payload)
  const steps = firstSteps.map((step) => ({ step, isDone: done[step] }))
  return steps.every(({ isDone }) => isDone) ? [] : steps
}
