/** The database that each worker's own is cloned from. */
export const template = 'desk_template'
