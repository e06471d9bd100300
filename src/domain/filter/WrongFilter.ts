import type { Refusal } from '../refusal'

/** A filter that cannot be answered as it is meant, and why; a filter itself may have any name. */
export class WrongFilter {
  constructor(readonly refusal: Refusal) {}
}
