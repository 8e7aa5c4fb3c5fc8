import {
  creditCodeAuthorities,
  creditCodeKinds,
  isStartupOrganisationPrefix,
  label,
  normalizeText,
} from '@renshe/codes'
import { fields, flag, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

export const aOrg02 = defineRule({
  id: 'A-ORG-02',
  title: label('信用代码前两位的含义', 'What the first two characters of a credit code say'),
  plain: label(
    '由统一社会信用代码前两位得出登记管理部门和机构类别，并判断是否属于创业扶持政策所称的创业组织。',
    'The registering authority and kind of body from the first two characters, and whether it counts as a start-up organisation.',
  ),
  field: 'identity',
  source: 'GB 32100-2015 表1；上海市创业扶持政策',
  confidence: 'M',
  audience: ['employer', 'staff'],
  decisive: { label: label('核对日期', 'Day of the check') },
  input: fields({ code: text('统一社会信用代码或其前两位', 'Credit code or its first two characters', 30) }),
  result: fields({
    prefix: text('前两位', 'First two characters', 2),
    authority: text('登记管理部门', 'Registering authority', 30),
    kind: text('机构类别', 'Kind of body', 30).optional(),
    startupOrganisation: flag('属于创业组织', 'Start-up organisation'),
    mayBeSmallEnterprise: flag('可能是小微企业', 'May be a small or micro enterprise'),
  }),
  example: { code: '92310112MA1L2C3D7H' },
  versions: [
    {
      from: '2015-10-01',
      decide({ code }, { step, note, reject }) {
        const prefix = normalizeText(code).toUpperCase().slice(0, 2)
        const authority = creditCodeAuthorities[prefix.slice(0, 1)]
        if (authority === undefined || !/^.[0-9A-Z]$/.test(prefix))
          return reject('code', 'UNKNOWN_AUTHORITY', '第一位不是已知的登记管理部门')
        const kind = creditCodeKinds[prefix]
        if (kind === undefined) note('KIND', '第二位不在已知的机构类别表中，请留意')
        else step(`第二位：${kind}`, prefix.slice(1))
        return {
          prefix,
          authority: step('第一位：登记管理部门', authority),
          ...(kind === undefined ? {} : { kind }),
          startupOrganisation: step('91、92、93、52 属于创业组织', isStartupOrganisationPrefix(prefix)),
          mayBeSmallEnterprise: prefix === '91',
        }
      },
    },
  ],
})
