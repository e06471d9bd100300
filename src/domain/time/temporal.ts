// The one library of the domain, and the one place where it comes in: calendars and time zones are
// data that nobody writes by hand. Node will bring the same itself one day.
export { Temporal } from 'temporal-polyfill'
