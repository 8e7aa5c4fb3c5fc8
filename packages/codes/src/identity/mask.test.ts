import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mask, maskAddress, maskBankCard, maskEmail, maskIdNumber, maskMobile, maskName } from './mask.ts'

describe('I-MASK-01 masking', () => {
  it('a citizen number keeps its length of 18', () => {
    expect(maskIdNumber('310112199003070018')).toBe('310***********0018')
    expect(maskIdNumber('310112199003070018')).toHaveLength(18)
  })

  it('leaves less of a short document number', () => {
    expect(maskIdNumber('E12345678')).toBe('E******78')
    expect(maskIdNumber('A12')).toBe('***')
  })

  it.each([
    ['上海市闵行区莘庄镇莘松路1号', '上海市闵行区莘庄镇****'],
    ['上海市闵行区虹桥路100号镇南小区2室', '上海市闵行区****'],
    ['上海市静安区镇宁路9号', '上海市静安区****'],
    ['上海市闵行区新镇路88号', '上海市闵行区****'],
    ['闵行区江川路街道东风新村1号', '闵行区江川路街道****'],
    ['上海市闵行区莘庄工业区春东路508号', '上海市闵行区莘庄工业区****'],
    ['安徽省六安市金寨县梅山镇1号', '安徽省六安市金寨县梅山镇****'],
    ['江苏省镇江市京口区1号', '江苏省镇江市京口区****'],
    ['莘庄镇康城社区3号', '莘庄镇****'],
    ['莘松路1号', '****'],
    ['', '****'],
  ])('%s is shown as %s', (address, shown) => {
    expect(maskAddress(address)).toBe(shown)
  })

  it('never shows a digit of an address', () => {
    const part = fc.constantFrom(
      '上海市',
      '闵行区',
      '莘庄镇',
      '虹桥路',
      '88',
      '号',
      '弄',
      '3',
      '室',
      '镇',
      '街道',
      '新村',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        expect(maskAddress(parts.join(''))).not.toMatch(/\d/)
      }),
    )
  })

  it.each([
    [maskName('𠮷田某'), '𠮷*某'],
    [maskMobile('110'), '***'],
    [maskBankCard('6222 0000 1111 1234'), '************1234'],
    [maskBankCard('1234'), '****'],
    [maskEmail('zhang@example.cn'), 'z***@example.cn'],
    [maskEmail('@example.cn'), '***'],
    [mask('mobile', '13800138000'), '138****8000'],
  ])('%s', (shown, expected) => {
    expect(shown).toBe(expected)
  })
})
