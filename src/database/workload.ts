/** What is to be done now, on columns of `tickets`: twins of `notSnoozed` and `notMerged`. */
export const isAwake = '(snoozed_until is null)'
export const isNotMerged = '(merged_into_id is null)'
