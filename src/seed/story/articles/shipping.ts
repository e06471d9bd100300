import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryArticle } from './shape'

const common = { section: 'website', audience: 'clients' } as const

export const shipping: StoryArticle = {
  ...common,
  at: workday(9, '09:00'),
  slug: 'shop-shipping-and-vouchers',
  title: 'Shop: shipping costs, vouchers and products that are sold out',
  summary: 'Change what delivery costs, make a discount code, and hide what is out of stock.',
  keywords: 'delivery fee, postage, coupon, discount code, stock, checkout, basket, cart',
  body: text`
    ## Shipping costs

    Open **Shop**, then **Delivery**. Costs go by country, weight and order value; the first line
    that fits counts. Put "free from 50 euros" above the others.

    ## Vouchers

    Under **Discounts** make a code, its value, how often it may be used and until when.

    ## Sold out

    Set the stock to zero. The product stays visible and can be watched, or is hidden, as you choose
    under **Stock**.
  `,
}

export const shippingGerman: StoryArticle = {
  ...common,
  at: workday(9, '09:30'),
  language: 'de',
  translationOf: 'shipping',
  slug: 'shop-versandkosten-und-gutscheine',
  title: 'Shop: Versandkosten, Gutscheine und ausverkaufte Artikel',
  summary: 'Lieferkosten ändern, einen Rabattcode anlegen und Ausverkauftes ausblenden.',
  keywords: 'Porto, Lieferung, Rabatt, Gutscheincode, Lagerbestand, Kasse, Warenkorb',
  body: text`
    ## Versandkosten

    Öffnen Sie **Shop**, **Lieferung**. Es gelten Land, Gewicht und Bestellwert; die erste passende
    Zeile zählt.

    ## Gutscheine

    Unter **Rabatte** legen Sie einen Code an, seinen Wert, wie oft und bis wann er gilt.

    ## Ausverkauft

    Setzen Sie den Bestand auf null. Der Artikel bleibt sichtbar oder wird ausgeblendet.
  `,
}
