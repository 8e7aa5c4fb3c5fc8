import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCitizenId, citizenIdCheckDigit, upgradeCitizenId15 } from './citizen-id.ts'
import { checkCreditCode, creditCodeCheckDigit } from './credit-code.ts'
import { checkDocument } from './document-type.ts'
import { mask } from './mask.ts'
import { checkOrganisationCode, organisationCodeCheckDigit } from './organisation-code.ts'
import { checkPhone } from './phone.ts'

const today = '2026-11-24'

describe('A-ID-01 citizen number', () => {
  it.each([
    ['11010519491231002X', '1949-12-31', '2'],
    ['310112199003070018', '1990-03-07', '1'],
    ['310112198506151237', '1985-06-15', '1'],
    ['32050619780901002X', '1978-09-01', '2'],
  ])('accepts %s', (number, birthDate, sex) => {
    expect(checkCitizenId(number, today)).toMatchObject({ valid: true, birthDate, sex, warnings: [] })
  })

  it('accepts the standard example of 1880 with a warning of implausible age', () => {
    expect(checkCitizenId('440524188001010014', today)).toMatchObject({
      valid: true,
      sex: '1',
      warnings: ['IMPLAUSIBLE_AGE'],
    })
  })

  it.each([
    ['310112200102290011', 'DATE'],
    ['310112199003070019', 'CHECK'],
    ['990112199003070018', 'AREA'],
    ['31011219900307001', 'FORMAT'],
    ['310112209003070015', 'FUTURE'],
  ])('refuses %s as %s', (number, code) => {
    expect(checkCitizenId(number, today)).toEqual({ valid: false, code })
  })

  it('reads full-width digits and a small x', () => {
    expect(checkCitizenId(' １１０１０５１９４９１２３１００２x ', today)).toMatchObject({
      valid: true,
      number: '11010519491231002X',
    })
  })

  it('A-ID-03 accepts residence permits of Hong Kong, Macao and Taiwan', () => {
    for (const [number, sex] of [
      ['810000199408230021', '2'],
      ['830000199201300022', '2'],
      ['820000200009100032', '1'],
      ['820000199901011238', '1'],
    ] as const) {
      expect(checkCitizenId(number, today)).toMatchObject({ valid: true, sex })
    }
    expect(checkDocument('02', '810000199408230021')).toBe(true)
    expect(checkDocument('01', '810000199408230021')).toBe(false)
  })

  it('A-ID-04 upgrades a 15-digit number for archives', () => {
    expect(upgradeCitizenId15('110105491231002')).toBe('11010519491231002X')
    expect(checkCitizenId('110105491231002', today)).toEqual({ valid: false, code: 'FORMAT' })
  })

  it('finds every single changed digit', () => {
    const first17 = fc
      .tuple(
        fc.constantFrom('310112', '110105', '440524'),
        fc.integer({ min: 1950, max: 2005 }),
        fc.integer({ min: 10, max: 12 }),
        fc.integer({ min: 10, max: 28 }),
        fc.integer({ min: 100, max: 999 }),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(
        first17,
        fc.integer({ min: 0, max: 16 }),
        fc.integer({ min: 1, max: 9 }),
        (first, position, shift) => {
          const number = first + citizenIdCheckDigit(first)
          expect(checkCitizenId(number, today).valid).toBe(true)
          const digit = (Number(number[position]) + shift) % 10
          expect(checkCitizenId(number.slice(0, position) + digit + number.slice(position + 1), today).valid).toBe(
            false,
          )
        },
      ),
    )
  })
})

describe('A-ORG-01 unified social credit code', () => {
  it.each([
    '91350100M000100Y43',
    '914403001922038216',
    '91330100799655058B',
    '91310000607378229C',
    '91310112MA1GB0Q767',
    '92310112MA1L2C3D7H',
    '93310112579140271D',
    '52310112501782338Q',
    '123101124251806332',
    '113101120024380578',
  ])('accepts %s', (code) => {
    expect(checkCreditCode(code)).toMatchObject({ valid: true, code })
  })

  it('refuses a wrong check character and a letter outside the alphabet', () => {
    expect(checkCreditCode('91310112MA1GB0Q768')).toEqual({ valid: false, error: 'CHECK' })
    expect(checkCreditCode('91310112MA1GB0O767')).toEqual({ valid: false, error: 'ALPHABET' })
    expect(checkCreditCode('9131')).toEqual({ valid: false, error: 'FORMAT' })
  })

  it('A-ORG-03 computes the organisation code inside', () => {
    expect(organisationCodeCheckDigit('MA1GB0Q7')).toBe('6')
    expect(organisationCodeCheckDigit('M000100Y')).toBe('4')
    expect(checkOrganisationCode('MA1GB0Q7-6').valid).toBe(true)
  })

  it('finds every single changed character', () => {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...alphabet), { minLength: 9, maxLength: 9 }),
        fc.integer({ min: 8, max: 16 }),
        fc.constantFrom(...alphabet),
        (body, position, other) => {
          const first17 = `91310112${body.join('')}`
          const code = first17 + creditCodeCheckDigit(first17)
          fc.pre(code[position] !== other)
          expect(checkCreditCode(code).valid).toBe(true)
          expect(checkCreditCode(code.slice(0, position) + other + code.slice(position + 1)).valid).toBe(false)
        },
      ),
    )
  })
})

describe('A-TEL-01 telephones', () => {
  it.each([
    ['13800138000', true],
    ['12800138000', false],
    ['19212345678', true],
    ['021-64126868', true],
    ['021-1234567', false],
    ['12333', true],
    ['+86 13800138000', true],
    ['1064812345678', false],
  ])('%s is %s', (number, valid) => {
    expect(checkPhone(number).valid).toBe(valid)
  })
})

describe('I-MASK-01 masking', () => {
  it.each([
    ['idNumber', '310112199003070018', '310***********0018'],
    ['mobile', '13800138000', '138****8000'],
    ['name', '李', '*'],
    ['name', '张三', '张*'],
    ['name', '李小明', '李*明'],
    ['name', '欧阳某华', '欧**华'],
    ['email', 'zhang@example.cn', 'z***@example.cn'],
    ['address', '上海市闵行区莘庄镇莘松路1号', '上海市闵行区莘庄镇****'],
    ['bankCard', '6222000011112222', '************2222'],
  ] as const)('%s %s becomes %s', (kind, value, masked) => {
    expect(mask(kind, value)).toBe(masked)
  })
})
