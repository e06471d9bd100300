/** Visitors included: for what the agency publishes on purpose. */
export const anybody = () => true
