import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkCitizenId,
  citizenIdCheckDigit,
  isProvincePrefix,
  provincePrefixes,
  upgradeCitizenId15,
} from './citizen-id.ts'
import {
  checkCreditCode,
  creditCodeAuthorities,
  creditCodeCheckDigit,
  creditCodeKinds,
  isStartupOrganisationPrefix,
} from './credit-code.ts'
import { checkDocument, documentTypes } from './document-type.ts'
import { checkOrganisationCode, organisationCodeCheckDigit } from './organisation-code.ts'
import { checkPhone } from './phone.ts'

const today = '2026-11-24'
const number = (first17: string) => first17 + citizenIdCheckDigit(first17)

describe('A-ID-02 derived fields', () => {
  it('keeps an address code that no list has any more', () => {
    expect(checkCitizenId(number('31022119600101001'), today)).toMatchObject({ valid: true, areaCode: '310221' })
    expect(checkCitizenId(number('31022419600101002'), today)).toMatchObject({ valid: true, areaCode: '310224' })
  })

  it('knows the province prefixes and no other', () => {
    const known = Array.from({ length: 100 }, (_, index) => String(index).padStart(2, '0')).filter(isProvincePrefix)
    expect(known.join(' ')).toBe(
      '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83',
    )
    expect(provincePrefixes.get('31')).toBe('上海市')
  })

  it('accepts a birth today and refuses one tomorrow', () => {
    expect(checkCitizenId(number('31011220261124001'), today).valid).toBe(true)
    expect(checkCitizenId(number('31011220261125001'), today)).toEqual({ valid: false, code: 'FUTURE' })
  })

  it('warns above 120 years of age, not at 120', () => {
    expect(checkCitizenId(number('31011219061124001'), today)).toMatchObject({ warnings: [] })
    expect(checkCitizenId(number('31011219051124001'), today)).toMatchObject({ warnings: ['IMPLAUSIBLE_AGE'] })
    expect(checkCitizenId(number('31011217991124001'), today)).toEqual({ valid: false, code: 'DATE' })
  })

  it('takes today from the clock in Shanghai when it is not told', () => {
    expect(checkCitizenId('310112199003070018').valid).toBe(true)
  })
})

describe('A-ID-01 two neighbouring digits exchanged', () => {
  it('are found', () => {
    const sequence = fc.integer({ min: 0, max: 999 }).map((value) => String(value).padStart(3, '0'))
    fc.assert(
      fc.property(sequence, fc.integer({ min: 14, max: 15 }), (digits, at) => {
        const valid = number(`31011219900307${digits}`)
        fc.pre(valid[at] !== valid[at + 1])
        const swapped = valid.slice(0, at) + valid[at + 1] + valid[at] + valid.slice(at + 2)
        expect(checkCitizenId(swapped, today)).toEqual({ valid: false, code: 'CHECK' })
      }),
    )
  })
})

describe('weights of every position', () => {
  // The rulebook's examples share digits such as the zero in 310112, which hide a wrong weight there.
  const oneAt = (length: number, at: number) => `${'0'.repeat(at)}1${'0'.repeat(length - at - 1)}`

  it('A-ID-01 are 2 to the power of 17 − i, modulo 11', () => {
    for (let at = 0; at < 17; at += 1)
      expect(citizenIdCheckDigit(oneAt(17, at))).toBe('10X98765432'[2 ** (17 - at) % 11])
  })

  it('A-ORG-01 are 3 to the power of i, modulo 31', () => {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
    for (let at = 0; at < 17; at += 1)
      expect(creditCodeCheckDigit(oneAt(17, at))).toBe(alphabet[(31 - (3 ** at % 31)) % 31])
  })

  it('A-ORG-03 are 3 7 9 10 5 8 4 2', () => {
    const checks = Array.from({ length: 8 }, (_, at) => organisationCodeCheckDigit(oneAt(8, at)))
    expect(checks).toEqual(
      [3, 7, 9, 10, 5, 8, 4, 2].map((weight) => String(11 - weight)).map((check) => (check === '10' ? 'X' : check)),
    )
  })
})

describe('A-ID-04 other documents', () => {
  it('upgrades only what can be an old number', () => {
    expect(upgradeCitizenId15('３１０１１２９００３０７００１')).toBe('310112199003070018')
    expect(upgradeCitizenId15('310112900230001')).toBeUndefined()
    expect(upgradeCitizenId15('990112900307001')).toBeUndefined()
    expect(upgradeCitizenId15('31011290030700')).toBeUndefined()
  })

  it('lists the seven types in two languages', () => {
    expect(documentTypes.map((type) => type.code)).toEqual(['01', '02', '03', '04', '05', '06', '99'])
    expect(documentTypes.every((type) => type.zh !== '' && type.en !== '')).toBe(true)
  })

  it.each([
    ['01', '310112199003070018', true],
    ['01', '310112199003070019', false],
    ['02', '310112199003070018', false],
    ['03', 'h12345678', true],
    ['04', '12345678', true],
    ['05', 'E12345678', true],
    ['05', '护照', false],
    ['06', '911156199003070018', true],
    ['06', '91115619900307001X', true],
    ['06', 'USA310090030701', true],
    ['99', 'A-123', true],
    ['98', 'A-123', false],
    ['constructor', 'A-123', false],
  ])('type %s with %s is %s', (type, document, fits) => {
    expect(checkDocument(type, document)).toBe(fits)
  })
})

describe('A-ORG-01…03 organisations', () => {
  const withCheck = (first17: string) => first17 + creditCodeCheckDigit(first17)

  it.each([
    ['91310112MA1GB0Q767', '9', '企业', true],
    ['92310112MA1L2C3D7H', '9', '个体工商户', true],
    ['93310112579140271D', '9', '农民专业合作社', true],
    ['52310112501782338Q', '5', '民办非企业单位', true],
    ['123101124251806332', '1', '事业单位', false],
    ['113101120024380578', '1', '机关', false],
  ])('%s is registered by %s as %s', (code, authority, kind, startup) => {
    const checked = checkCreditCode(code)
    expect(checked).toMatchObject({ valid: true, authority, areaCode: '310112', warnings: [] })
    expect(checked.valid && creditCodeKinds[checked.kind]).toBe(kind)
    expect(isStartupOrganisationPrefix(code)).toBe(startup)
  })

  it('every kind belongs to a known authority', () => {
    expect(Object.keys(creditCodeKinds).filter((kind) => !creditCodeAuthorities[kind[0] ?? ''])).toEqual([])
  })

  it('reads small letters, spaces and full width', () => {
    expect(checkCreditCode(' ９１310112 ma1gb0q767 ')).toMatchObject({ valid: true, code: '91310112MA1GB0Q767' })
  })

  it('warns of a wrong inner code and of an unlisted kind, and still accepts', () => {
    expect(checkCreditCode(withCheck('91310112MA1GB0Q70'))).toMatchObject({ warnings: ['ORGANISATION_CHECK'] })
    expect(checkCreditCode(withCheck('95310112MA1GB0Q76'))).toMatchObject({ valid: true, warnings: ['KIND'] })
  })

  it('refuses an unknown authority and letters in the area', () => {
    expect(checkCreditCode(withCheck('41310112MA1GB0Q76'))).toEqual({ valid: false, error: 'FORMAT' })
    expect(checkCreditCode(withCheck('913101A2MA1GB0Q76'))).toEqual({ valid: false, error: 'FORMAT' })
  })

  it('any generated organisation code is valid, and no other check character is', () => {
    const body = fc.array(fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(body, (characters) => {
        const eight = characters.join('')
        const valid = [...'0123456789X'].filter((check) => checkOrganisationCode(`${eight}-${check}`).valid)
        expect(valid).toEqual([organisationCodeCheckDigit(eight)])
      }),
    )
    expect(checkOrganisationCode('MA1GB0Q7').valid).toBe(false)
  })
})

describe('A-TEL-01 forms of one number', () => {
  it.each([
    ['+86 138-0013-8000', { valid: true, kind: 'mobile', number: '13800138000' }],
    ['0086１３８００１３８０００', { valid: true, kind: 'mobile', number: '13800138000' }],
    ['02164126868', { valid: true, kind: 'landline', number: '021-64126868' }],
    ['（021）6412 6868', { valid: true, kind: 'landline', number: '021-64126868' }],
    ['+86 21 6412 6868', { valid: true, kind: 'landline', number: '021-64126868' }],
    ['12345', { valid: true, kind: 'hotline', number: '12345' }],
    ['12348', { valid: true, kind: 'hotline', number: '12348' }],
    ['12368', { valid: true, kind: 'hotline', number: '12368' }],
    ['110', { valid: true, kind: 'hotline', number: '110' }],
    ['14400123456789'.slice(0, 13), { valid: false }],
    ['021-14126868', { valid: false }],
    ['64126868', { valid: false }],
    ['', { valid: false }],
  ])('%s', (raw, expected) => {
    expect(checkPhone(raw)).toEqual(expected)
  })
})
