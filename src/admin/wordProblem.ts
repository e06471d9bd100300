import type { Problem } from '@/src/ui/compose/problemOf'
import type { DeskWords } from './deskWords'

type Refused = { problem?: Problem; message?: string }

/** Why something did not go out, in words; what the desk itself said of it comes first. */
export const wordProblem = (t: DeskWords, { problem = 'ours', message }: Refused): string =>
  message ?? t(problem === 'offline' ? 'noConnection' : `problem_${problem}`)
