export const insuranceModuleId = 'social-insurance'

export const insuranceResources = { landPensioners: 'land-pensioners' } as const

/** Whether a person still draws the allowance, in the ledger's words. */
export const allowanceStates = ['领取中', '暂停', '终止'] as const
