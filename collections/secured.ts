import { nobody } from '@/access/people'
import { recordChange, recordDeletion } from '@/hooks/audit/changes'
import { recordSignIn, recordSignOut } from '@/hooks/audit/signIns'
import { guardData } from '@/hooks/guardData'
import { guardQuery } from '@/hooks/guardQuery'
import { sortByName } from '@/hooks/sortByName'
import { inTheirLanguage } from '@/hooks/inTheirLanguage'
import type { Access, CollectionConfig, DateField, Field } from 'payload'
import { bilingual } from './bilingual'
import { listCells } from './parts/listCells'
import { timestamps } from './parts/timestamps'
import { typedFields } from './parts/typedFields'

type Rules = Record<'create' | 'read' | 'update' | 'delete', Access> &
  NonNullable<CollectionConfig['access']>

type SecuredConfig = Omit<CollectionConfig, 'access'> & { access: Rules }

const isMissingIn = (fields: Field[]) => (timestamp: DateField) =>
  !fields.some((field) => 'name' in field && field.name === timestamp.name)

/**
 * The only way a collection is declared. Payload lets every signed-in person do what no rule
 * speaks of, clients included; here what no rule speaks of is nobody's.
 */
export const secured = (config: SecuredConfig): CollectionConfig =>
  bilingual({
    disableDuplicate: true,
    // Looked at on a second connection while a change holds one, and set by whoever opens a form.
    // `refuseStale` tells whoever saves over another's change.
    lockDocuments: false,
    ...config,
    // For whoever writes programs there is docs/api.md.
    admin: { hideAPIURL: true, ...config.admin },
    fields: [
      ...listCells(typedFields(config.fields)),
      ...timestamps.filter(isMissingIn(config.fields)),
    ],
    access: { admin: nobody, readVersions: nobody, unlock: nobody, ...config.access },
    hooks: {
      ...config.hooks,
      beforeOperation: [
        inTheirLanguage,
        guardQuery,
        guardData,
        sortByName,
        ...(config.hooks?.beforeOperation ?? []),
      ],
      afterChange: [...(config.hooks?.afterChange ?? []), recordChange],
      afterDelete: [...(config.hooks?.afterDelete ?? []), recordDeletion],
      ...(config.auth
        ? {
            afterLogin: [...(config.hooks?.afterLogin ?? []), recordSignIn],
            afterLogout: [...(config.hooks?.afterLogout ?? []), recordSignOut],
          }
        : {}),
    },
  })
