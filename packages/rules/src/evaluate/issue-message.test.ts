import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { choice, count, day, fields, list, text } from '../declare/input.ts'
import { issueMessage } from './issue-message.ts'

const sample = fields({
  months: count('月数', 'Months').max(12).optional(),
  on: day('日期', 'Day').optional(),
  kind: choice('类别', 'Kind', { a: ['甲', 'A'], b: ['乙', 'B'] }).optional(),
  names: list('姓名', 'Names', text('姓名', 'Name', 3), 2).optional(),
  least: z.array(z.string().min(2)).min(1).optional(),
  iso: z.iso.date().optional(),
  code: z.string().regex(/^\d$/).optional(),
  flag: z.boolean().optional(),
  part: z.number().multipleOf(5).optional(),
})
const said = (input: unknown) => sample.safeParse(input, { error: issueMessage }).error?.issues[0]?.message

describe('what is wrong with an input, in plain words', () => {
  it.each([
    [{ months: '1' }, '应为数字'],
    [{ months: 1.5 }, '应为整数'],
    [{ months: -1 }, '不能小于 0'],
    [{ months: 13 }, '不能大于 12'],
    [{ on: '2026-02-30' }, '应为存在的日期，如 2026-03-01'],
    [{ iso: '2026-02-30' }, '应为存在的日期，如 2026-03-01'],
    [{ kind: 'c' }, '应为以下之一：a、b'],
    [{ names: 'x' }, '应为列表'],
    [{ names: ['一二三四'] }, '最多 3 个字'],
    [{ names: ['一', '二', '三'] }, '最多 2 项'],
    [{ least: [] }, '至少 1 项'],
    [{ least: ['一'] }, '至少 2 个字'],
    [{ code: 'x' }, '格式不对'],
    [{ flag: 'yes' }, '应为是或否'],
    [{ part: 3 }, '内容不合要求'],
    [{ more: 1 }, '没有这个输入项：more'],
    [null, '应为一组内容'],
  ])('%j: %s', (input, message) => {
    expect(said(input)).toBe(message)
  })

  it('asks for what is missing', () => {
    const missing = (type: z.ZodType) => type.safeParse(undefined, { error: issueMessage }).error?.issues[0]?.message
    expect(missing(count('月数', 'Months'))).toBe('请填写这一项')
    expect(missing(choice('类别', 'Kind', { a: ['甲', 'A'] }))).toBe('请填写这一项')
  })
})
