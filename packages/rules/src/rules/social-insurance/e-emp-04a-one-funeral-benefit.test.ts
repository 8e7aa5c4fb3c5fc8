import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eEmp04a } from './e-emp-04a-one-funeral-benefit.ts'

const choose = (entitled: string[], wanted: string, chosenBefore?: string) =>
  resultOf(eEmp04a, { entitled, wanted, ...(chosenBefore ? { chosenBefore } : {}) })

describe('E-EMP-04a one funeral benefit', () => {
  it.each([
    [['pension', 'injury'], 'injury', undefined, []],
    [['unemployment'], 'unemployment', 'unemployment', []],
    [['pension', 'injury'], 'injury', 'pension', ['ALREADY_CHOSEN']],
    [['pension'], 'injury', undefined, ['NOT_ENTITLED']],
    [[], 'injury', 'pension', ['NOT_ENTITLED', 'ALREADY_CHOSEN']],
  ])('of %o, %s wanted, %s before: %o', (entitled, wanted, before, reasons) => {
    expect(choose(entitled, wanted, before)).toEqual({ eligible: reasons.length === 0, reasons })
  })

  it('names the scheme it decided on', () => {
    const [step] = evaluateSeed(eEmp04a, { entitled: ['pension'], wanted: 'pension' }).trace
    expect(step).toMatchObject({ step: '可以领取基本养老保险的丧葬补助', value: true })
  })

  it('refuses bad input by field', () => {
    const good = { entitled: ['pension'], wanted: 'pension' }
    expect(refusalOf(eEmp04a, { ...good, wanted: 'medical' })).toMatchObject({ path: 'wanted' })
    expect(refusalOf(eEmp04a, { ...good, entitled: ['medical'] })).toMatchObject({ path: 'entitled.0' })
    expect(refusalOf(eEmp04a, { ...good, entitled: ['pension', 'injury', 'pension', 'pension'] })).toMatchObject({
      path: 'entitled',
    })
    expect(refusalOf(eEmp04a, { ...good, c: 1 })).toMatchObject({ path: 'c' })
  })
})
