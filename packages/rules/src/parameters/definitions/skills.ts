import { label } from '@renshe/codes'
import { money, number, rate, table } from '../../declare/parameter.ts'

/** Levels of certificate with a subsidy, as the key of a table; 5 is the lowest. */
const levelRows = {
  '5': '五级（初级工）',
  '4': '四级（中级工）',
  '3': '三级（高级工）',
  '2': '二级（技师）',
  '1': '一级（高级技师）',
} as const

const apprenticeRows = { '4': '四级（中级工）', '3': '三级（高级工）', '2': '二级（技师）' } as const

const personRows = { full: '失业、残疾等全额补贴人员', employed: '在职人员', student: '即将毕业的学生' } as const

/** What a check of a class may find (D-08). */
export const riskSignals = {
  sameDevice: '同一设备打卡人数异常',
  identicalSheets: '答卷雷同',
  sizeChange: '班级人数变动过大',
  employedElsewhere: '培训时段在别处上班',
  teacherDoubleBooked: '教师同时段重复排课',
  allPassLowHours: '课时不足而全部通过',
  complaint: '投诉（每件）',
} as const

export const skillsParameters = {
  'training.attendance_min': rate(label('出勤率下限', 'Least attendance rate')),
  'training.checks_per_half_day': number(label('每半天考勤次数', 'Attendance checks each half-day'), 'times'),
  'training.base_price_ratio': rate(label('基本价占标准价的比例', 'Base price as a share of the standard price')),
  'training.subsidy_full': rate(label('社会化培训补贴比例：全额人员', 'Training subsidy, people paid in full')),
  'training.subsidy_shortage': rate(label('社会化培训补贴比例：紧缺急需项目', 'Training subsidy, shortage items')),
  'training.subsidy_other': rate(label('社会化培训补贴比例：其他项目', 'Training subsidy, other items')),
  'skill.uplift': table(label('技能提升补贴标准', 'Skill uplift subsidy by level'), 'fen', levelRows),
  'skill.uplift_ratio': table(label('技能提升补贴比例', 'Share of the skill uplift subsidy'), 'ppm', personRows),
  'skill.uplift_extra': rate(label('重点产业和照护技能提升补贴上浮', 'Rise for leading industries and care')),
  'skill.uplift_per_year': number(label('每人每年技能提升补贴次数上限', 'Uplift subsidies a year'), 'times'),
  'skill.advance_years': table(
    label('晋级须在本等级工作年限', 'Years at a level before the next'),
    'years',
    levelRows,
    {
      help: '由各职业的国家标准规定，须由区里按职业载入。',
    },
  ),
  apprentice: table(
    label('企业新型学徒制补贴标准（每人每年）', 'Apprenticeship subsidy a year'),
    'fen',
    apprenticeRows,
  ),
  'apprentice.prepay': rate(label('企业新型学徒制预拨比例', 'Prepaid share of the apprenticeship subsidy')),
  'master.studio': money(label('技能大师工作室资助', 'Grant for a master studio')),
  'master.chief': money(label('首席技师项目资助', 'Grant for a chief technician')),
  'master.term_years': number(label('资助使用期', 'Term of the grant'), 'years'),
  'edu_fund.ratio': rate(label('地方教育附加职工培训补贴比例', 'Share of training cost met by the fund')),
  'edu_fund.cap_head': money(label('地方教育附加职工培训人均上限', 'Cap a head')),
  'edu_fund.cap_tax_ratio': rate(label('地方教育附加补贴占缴纳额的上限', 'Cap as a share of the surcharge paid')),
  'training.risk_points': table(label('培训班风险分值', 'Risk points of a class'), 'points', riskSignals),
  'training.risk_threshold': number(label('拨付前须现场检查的风险分', 'Score that needs a check on site'), 'points'),
  'training.same_device_min': number(label('同一设备打卡人数阈值', 'Trainees on one device'), 'people'),
  'training.size_change_max': rate(label('班级人数变动阈值', 'Change of class size')),
  'training.low_hours': rate(label('课时不足阈值', 'Low share of hours')),
  'training.random_check': rate(label('每季度双随机抽查比例', 'Share of classes checked at random a quarter')),
}
