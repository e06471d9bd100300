/** What somebody of the team does at a ticket that stands open before them. */
export const doings = ['looking', 'writing'] as const
export type Doing = (typeof doings)[number]

/** Which page says something, and how many things it has said before. */
export type Turn = { visit: string; turn: number }

export type Present = { id: string; name: string; doing: Doing }

/** Milliseconds: how often a page says that somebody is there, and how long that holds. */
export const presenceTimes = { beat: 20_000, holds: 45_000 } as const
