import type { z } from 'zod'

const kinds: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '是或否',
  array: '列表',
  object: '一组内容',
  date: '日期',
}

type Issue = Parameters<z.core.$ZodErrorMap>[0]

function sizeMessage(origin: string, limit: unknown, least: boolean): string {
  if (origin === 'string') return least ? `至少 ${limit} 个字` : `最多 ${limit} 个字`
  if (origin === 'array') return least ? `至少 ${limit} 项` : `最多 ${limit} 项`
  return least ? `不能小于 ${limit}` : `不能大于 ${limit}`
}

/** What is wrong with a value, in plain Chinese without the words of programs; a schema's own message comes first. */
export const issueMessage = (issue: Issue): string | undefined => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? '请填写这一项' : `应为${kinds[issue.expected] ?? '另一种内容'}`
    case 'too_small':
      return sizeMessage(issue.origin, issue.minimum, true)
    case 'too_big':
      return sizeMessage(issue.origin, issue.maximum, false)
    case 'invalid_value':
      return issue.input === undefined ? '请填写这一项' : `应为以下之一：${issue.values.map(String).join('、')}`
    case 'invalid_format':
      return issue.format === 'date' ? '应为存在的日期，如 2026-03-01' : '格式不对'
    case 'unrecognized_keys':
      return `没有这个输入项：${issue.keys.join('、')}`
    default:
      return '内容不合要求'
  }
}
