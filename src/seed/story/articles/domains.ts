import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryArticle } from './shape'

const common = { section: 'technology', audience: 'public' } as const

export const domains: StoryArticle = {
  ...common,
  at: workday(11, '09:00'),
  slug: 'move-or-add-a-domain',
  title: 'Register, move or add a domain',
  summary: 'What an auth code is, which DNS records we set, and how long a move takes.',
  keywords: 'dns, nameserver, transfer, authcode, registrar, subdomain, a record, mx record',
  body: text`
    ## Move a domain to us

    Ask your present provider for the **auth code** and send it to us together with the domain. The
    move takes one to five days; website and mail go on working meanwhile.

    ## Keep it where it is

    Then set two DNS records there: an A record to the address that we tell you, and a CNAME for
    \`www\`. Leave the MX records alone, they are for mail.

    ## A new domain or subdomain

    Tell us the name and what it should show. A new domain is yours, registered on your company.
  `,
}

export const domainsGerman: StoryArticle = {
  ...common,
  at: workday(11, '09:30'),
  language: 'de',
  translationOf: 'domains',
  slug: 'domain-umziehen',
  title: 'Eine Domain registrieren, umziehen oder hinzufügen',
  summary: 'Was ein Auth-Code ist, welche DNS-Einträge wir setzen, wie lange ein Umzug dauert.',
  keywords: 'DNS, Nameserver, Providerwechsel, Authcode, Subdomain, Domainumzug',
  body: text`
    ## Eine Domain zu uns umziehen

    Lassen Sie sich vom bisherigen Anbieter den **Auth-Code** geben. Der Umzug dauert einen bis fünf
    Tage; Website und Mail laufen weiter.

    ## Sie bleibt, wo sie ist

    Dann setzen Sie dort zwei DNS-Einträge: einen A-Eintrag und einen CNAME für \`www\`. Die
    MX-Einträge lassen Sie, wie sie sind.
  `,
}
