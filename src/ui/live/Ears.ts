import type { LiveEvent, LiveState } from './LiveEvent'

/** Who hears what the desk tells. */
export type Ears = {
  event(event: LiveEvent): void
  /** Who of the team is at this ticket has changed; told to the team alone. */
  presence(ticket: string): void
  /** Too much was missed: anything may have changed. */
  reset(): void
  /** Everything until that moment is known. */
  alive(at: string): void
  state(state: LiveState): void
}
