/** Numbered as ISO 8601 does: Monday is 1. */
export const weekdays = [
  { value: 'monday', label: 'Monday', iso: 1 },
  { value: 'tuesday', label: 'Tuesday', iso: 2 },
  { value: 'wednesday', label: 'Wednesday', iso: 3 },
  { value: 'thursday', label: 'Thursday', iso: 4 },
  { value: 'friday', label: 'Friday', iso: 5 },
  { value: 'saturday', label: 'Saturday', iso: 6 },
  { value: 'sunday', label: 'Sunday', iso: 7 },
] as const
