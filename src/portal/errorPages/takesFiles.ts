import { paths } from '../paths'

const ticket = new RegExp(`^${paths.tickets}/[1-9]\\d{0,8}$`)

/** The pages whose form brings files by itself where there is no JavaScript: a request, a reply. */
export const takesFiles = (path: string): boolean => path === paths.newTicket() || ticket.test(path)
