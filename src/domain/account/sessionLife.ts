/** Seconds. */
export const sessionLife = {
  /** A working day without signing in again; renewing it begins another. */
  idle: 12 * 60 * 60,
  /** From the sign-in on, however often it is renewed. */
  longest: 30 * 24 * 60 * 60,
}
