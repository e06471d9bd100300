import { formatAdminURL } from 'payload/shared'

/** An address of the admin, wherever it stands. */
export const inAdmin = (adminRoute: string, path: `/${string}`) =>
  formatAdminURL({ adminRoute: adminRoute as `/${string}`, path })
