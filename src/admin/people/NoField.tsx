/** Of what stands in lists alone, a form shows nothing. */
export const NoField = () => null
