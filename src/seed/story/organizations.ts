import type { PolicyKey } from './serviceLevels'

export type StoryOrganization = {
  name: string
  sharesTickets: boolean
  /** Without one the default policy applies. */
  policy?: PolicyKey
}

export type StoryProject = {
  organization: OrganizationKey
  name: string
  url: string
  active: boolean
}

export const organizations = {
  acme: { name: 'Acme', sharesTickets: true, policy: 'carePlus' },
  globex: { name: 'Globex', sharesTickets: false, policy: 'care' },
  initech: { name: 'Initech', sharesTickets: false },
} as const satisfies Record<string, StoryOrganization>

export type OrganizationKey = keyof typeof organizations

export const projects = {
  acmeSite: {
    organization: 'acme',
    name: 'Acme company site',
    url: 'https://www.acme.example',
    active: true,
  },
  acmeShop: {
    organization: 'acme',
    name: 'Acme shop',
    url: 'https://shop.acme.example',
    active: true,
  },
  acmeJubilee: {
    organization: 'acme',
    name: 'Acme 50 years (microsite)',
    url: 'https://50years.acme.example',
    active: false,
  },
  globexSite: {
    organization: 'globex',
    name: 'Globex website',
    url: 'https://www.globex.example',
    active: true,
  },
  globexCareers: {
    organization: 'globex',
    name: 'Globex careers',
    url: 'https://careers.globex.example',
    active: true,
  },
  initechSite: {
    organization: 'initech',
    name: 'Initech website',
    url: 'https://www.initech.example',
    active: true,
  },
  initechBooking: {
    organization: 'initech',
    name: 'Initech booking',
    url: 'https://booking.initech.example',
    active: true,
  },
} as const satisfies Record<string, StoryProject>

export type ProjectKey = keyof typeof projects
