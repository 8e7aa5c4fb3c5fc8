import { label } from '@renshe/codes'
import { toggle } from '../../declare/parameter.ts'

/** Who may publish recruitment information (B-AD-03). */
export const advertisementParameters = {
  'ad.refuse_blacklisted': toggle(
    label('欠薪失信名单期内不予发布招聘信息', 'Refuse employers on the arrears blacklist'),
  ),
  'ad.review_grade_c': toggle(label('守法诚信等级 C 转人工审核', 'Credit grade C goes to a human')),
}
