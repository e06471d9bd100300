/** Characters. */
export const subjectMax = 200
export const contentMax = 20_000
export const ratingCommentMax = 2_000
export const voteCommentMax = 2_000
export const nameMax = 200

export const pageSizeDefault = 25
export const pageSizeMax = 100
