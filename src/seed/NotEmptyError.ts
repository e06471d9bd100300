/** The demo is for a new desk. Its message is for the person at the keyboard. */
export class NotEmptyError extends Error {
  constructor() {
    super(
      'The demo was not loaded: this desk already has staff. It can only be loaded into an empty database.',
    )
  }
}
