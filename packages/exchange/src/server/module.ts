import { label } from '@renshe/kernel'
import { defineModule } from '@renshe/kernel/server'
import { exchangeModuleId } from '../contract.ts'
import { migrations } from './migrations.ts'

export { createPartner } from './partner.ts'
export { partnerApi } from './partner-api.ts'

/** Partner agencies of the Yangtze Delta: signed requests, each logged. */
export const exchangeModule = defineModule({
  id: exchangeModuleId,
  label: label('伙伴交换', 'Partner exchange'),
  needs: ['plan'],
  migrations,
})
