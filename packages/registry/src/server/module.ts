import { label, type ResourceAction, type RoleId } from '@renshe/kernel'
import { defineModule } from '@renshe/kernel/server'
import { organisationsResource, peopleResource, registryModuleId } from '../contract.ts'
import { organisationsImport, peopleImport } from './imports.ts'
import { migrations } from './migrations.ts'
import { organisations } from './organisation.ts'
import { people } from './person.ts'

const grants = (roles: readonly RoleId[], actions: readonly ResourceAction[]) =>
  roles.flatMap((role) => [peopleResource, organisationsResource].map((resource) => ({ role, resource, actions })))

/** People and organisations: the files every domain's records belong to. */
export const registryModule = defineModule({
  id: registryModuleId,
  label: label('人员与单位', 'People and organisations'),
  alwaysOn: true,
  migrations,
  resources: [people, organisations],
  imports: [peopleImport, organisationsImport],
  grants: [
    ...grants(['township-staff'], ['read', 'create', 'update', 'export', 'import', 'unmask']),
    ...grants(
      [
        'labor-officer',
        'employment-officer',
        'insurance-officer',
        'skills-officer',
        'startup-officer',
        'neweconomy-officer',
      ],
      ['read', 'update', 'export', 'import', 'unmask'],
    ),
    ...grants(['mediator', 'arbitrator', 'inspector'], ['read', 'unmask']),
    ...grants(['district-admin'], ['read', 'export', 'import']),
  ],
})
