import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { fWage01b } from './f-wage-01b-payment-form.ts'

const good = { means: 'bank', toWorker: true, slipGiven: true, ledgerKept: true, orderIgnored: false }
const none = { leastFen: 0, mostFen: 0 }

describe('F-WAGE-01b how wages are paid', () => {
  it.each([
    [{}, []],
    [{ means: 'cash' }, []],
    [{ means: 'goods' }, ['NOT_MONEY']],
    [{ means: 'securities' }, ['NOT_MONEY']],
    [{ toWorker: false }, ['NOT_TO_WORKER']],
    [{ slipGiven: false }, ['NO_SLIP']],
    [{ ledgerKept: false }, ['NO_LEDGER']],
    [
      { means: 'goods', toWorker: false, slipGiven: false, ledgerKept: false },
      ['NOT_MONEY', 'NOT_TO_WORKER', 'NO_SLIP', 'NO_LEDGER'],
    ],
  ])('%j: %j', (more, reasons) => {
    expect(resultOf(fWage01b, { ...good, ...more })).toEqual({
      lawful: reasons.length === 0,
      reasons,
      unitFine: none,
      personFine: none,
    })
  })

  it('fines only what was not corrected after an order', () => {
    expect(resultOf(fWage01b, { ...good, slipGiven: false, orderIgnored: true })).toMatchObject({
      unitFine: { leastFen: 2_000_000, mostFen: 5_000_000 },
      personFine: { leastFen: 1_000_000, mostFen: 3_000_000 },
    })
    expect(resultOf(fWage01b, { ...good, orderIgnored: true })).toMatchObject({ unitFine: none, personFine: none })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fWage01b, { ...good, means: 'rice' })).toMatchObject({ path: 'means' })
    expect(refusalOf(fWage01b, { ...good, toWorker: undefined })).toMatchObject({ path: 'toWorker' })
  })
})
