import { it } from 'vitest'
import { countsAsClocksOnTheWall, forgetsNothing } from './properties'

it('counts open time as clocks on the wall do', () => countsAsClocksOnTheWall(60, 20261130))

it('forgets neither what was used nor what was paused', () => forgetsNothing(40, 20261130))
