/**
 * `npm run test:soak` runs everything a second time on a pool of one connection, where of two changes
 * that begin at once the second waits for the first: what is about both of them does not run there.
 */
export const isAlone = process.env.DESK_TEST_POOL === '1'
