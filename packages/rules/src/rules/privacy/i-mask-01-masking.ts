import { label, mask } from '@renshe/codes'
import { choice, fields, flag, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const kinds = {
  name: ['姓名', 'Name'],
  idNumber: ['证件号码', 'ID number'],
  mobile: ['手机', 'Mobile'],
  bankCard: ['银行卡', 'Bank card'],
  email: ['电子邮箱', 'E-mail'],
  address: ['地址', 'Address'],
  creditCode: ['统一社会信用代码', 'Credit code'],
  companyName: ['单位名称', 'Name of an organisation'],
} as const

type Kind = keyof typeof kinds

const patterns: Readonly<Record<Kind, string>> = {
  name: '两字留姓，三字以上留首尾，其余用星号',
  idNumber: '留前 3 位和后 4 位',
  mobile: '留前 3 位和后 4 位',
  bankCard: '只留后 4 位',
  email: '留首字和邮箱域名',
  address: '写到街道或镇为止',
  creditCode: '公开信息，不遮盖',
  companyName: '公开信息，不遮盖',
}

const protections = {
  minor: ['未成年人', 'A minor'],
  whistleblower: ['举报人', 'A whistle-blower'],
  specialHardship: ['刑满释放、戒毒康复等特殊困难（K7）', 'Special hardship (K7)'],
} as const

/** Says neither the value nor its length. */
const hidden = '***'

export const iMask01 = defineRule({
  id: 'I-MASK-01',
  title: label('个人信息遮盖显示', 'Masked display'),
  plain: label(
    '姓名、证件号码、手机、银行卡、邮箱和地址默认遮盖显示；未成年人、举报人和特殊困难人员的信息，非承办人完全不显示。',
    'Personal values are shown masked; those of minors, whistle-blowers and special hardship are hidden from all but the person assigned.',
  ),
  field: 'privacy',
  source: '规则手册 I-MASK-01 设计决定；参照 GB/T 35273-2020 第7.2条',
  confidence: 'D',
  audience: ['resident', 'staff'],
  decisive: { label: label('显示日期', 'Day of display') },
  input: fields({
    kind: choice('信息种类', 'Kind', kinds),
    value: text('内容', 'Value'),
    protection: choice('特别保护', 'Special protection', protections).optional(),
    assigned: flag('由本人承办', 'Assigned to the reader').optional(),
  }),
  result: fields({ masked: text('显示为', 'Shown as') }),
  example: { kind: 'idNumber', value: '310112199003070018' },
  versions: [
    {
      from: '2011-01-01',
      decide({ kind, value: raw, protection, assigned = false }, { step, reject }) {
        const value = raw.trim()
        if (value === '') return reject('value', 'EMPTY', '内容不能为空')
        if (protection !== undefined && !assigned)
          return { masked: step(`${protections[protection][0]}的信息，非承办人不显示`, hidden) }
        const open = kind === 'creditCode' || kind === 'companyName'
        return { masked: step(`${kinds[kind][0]}：${patterns[kind]}`, open ? value : mask(kind, value)) }
      },
    },
  ],
})
