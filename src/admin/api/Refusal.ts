/** The desk said no, in words a person understands. */
export class Refusal extends Error {}
