import { label, normalizeText } from '@renshe/codes'
import type { z } from 'zod'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, fen, fields, flag, group, list, quantity, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'
import type { ParameterOf } from '../../parameters/definitions.ts'

const occupations = {
  detail: ['同一细类', 'Same detailed class'],
  small: ['同一小类', 'Same small class'],
  middle: ['同一中类', 'Same middle class'],
  major: ['同一大类', 'Same major class'],
  none: ['不同大类', 'Different'],
} as const

const commutes = {
  same: ['同一街镇', 'Same unit'],
  neighbour: ['相邻街镇', 'Neighbouring unit'],
  other: ['其他街镇', 'Another unit'],
} as const

const barriers = {
  CONSENT: ['本人关闭了自动推荐', 'Automated recommendation is switched off'],
  CLOSED: ['岗位已关闭', 'The job is closed'],
  EMPLOYER: ['用人单位不得发布招聘信息', 'The employer may not publish'],
  WAGE: ['最高工资低于求职者最低要求', 'Highest wage is below the least wanted'],
  PLACE: ['工作地点不在可接受范围', 'Place not accepted'],
  CERTIFICATE: ['缺少必需证书', 'A required certificate is missing'],
  EDUCATION: ['学历低于硬性要求', 'Education below what is required'],
  SHIFT: ['不接受倒班或夜班', 'Shifts or nights not accepted'],
  AGE: ['不满法定最低年龄', 'Below the statutory age'],
} as const

/** What excludes a job before any score; sex, origin, marriage and the like are no fields and so are refused. */
const filters = group('硬性条件', 'Hard filters', {
  consent: flag('同意自动推荐', 'Agrees to automated recommendation'),
  jobOpen: flag('岗位在招', 'Job is open'),
  employerAllowed: flag('用人单位可以发布', 'Employer may publish'),
  offeredMostFen: fen('岗位最高月工资', 'Highest wage offered'),
  leastWantedFen: fen('求职者最低月工资要求', 'Least wage wanted'),
  placeAccepted: flag('工作地点可接受', 'Place is accepted'),
  certificatesHeld: flag('具备必需证书', 'Required certificates held'),
  educationReached: flag('达到硬性学历要求', 'Required education reached'),
  shiftAccepted: flag('接受倒班或夜班（岗位无此要求填是）', 'Shifts accepted, or none'),
  ageAllowed: flag('达到法定最低年龄（16 周岁，危险作业 18 周岁）', 'Of statutory age, 16, or 18 for dangerous work'),
})

const input = fields({
  occupationMatch: choice('职业相近程度', 'Closeness of occupation', occupations),
  skillsRequired: list('岗位要求的技能', 'Skills required', text('技能', 'Skill', 60), 100),
  skillsHeld: list('求职者具备的技能', 'Skills held', text('技能', 'Skill', 60), 200),
  offeredFen: fen('岗位月工资', 'Wage offered'),
  expectedFen: fen('期望月工资', 'Wage expected'),
  commute: choice('通勤', 'Commute', commutes),
  educationMet: flag('学历符合', 'Education met'),
  experienceYears: quantity('工作年限', 'Years of experience', 'years'),
  requiredYears: quantity('要求的工作年限', 'Years required', 'years'),
  filters: filters.optional(),
})
type Input = z.output<typeof input>

const skillSet = (skills: readonly string[]) =>
  new Set(skills.map((skill) => normalizeText(skill).toLowerCase()).filter((skill) => skill !== ''))

/** Share of the required skills that are held; nothing required is met by everybody. */
function skillShare(required: readonly string[], held: readonly string[]): number {
  const [wanted, has] = [skillSet(required), skillSet(held)]
  return wanted.size === 0 ? 1 : [...wanted].filter((skill) => has.has(skill)).length / wanted.size
}

/** One from the expected wage up, nothing at the floor and below, straight between. */
function wageShare(offeredFen: number, expectedFen: number, floorPpm: number): number {
  if (offeredFen >= expectedFen) return 1
  const aboveFloor = offeredFen * ppmOne - expectedFen * floorPpm
  return aboveFloor <= 0 ? 0 : aboveFloor / (expectedFen * (ppmOne - floorPpm))
}

const experienceShare = (years: number, required: number) => (required === 0 ? 1 : Math.min(1, years / required))

const twoDecimals = (points: number) => Math.round(points * 100) / 100

interface Scales {
  readonly weights: ParameterOf<'match.weights'>
  readonly occupation: ParameterOf<'match.occupation'>
  readonly commute: ParameterOf<'match.commute'>
  readonly wageFloor: number
}

function pointsOf(given: Input, { weights, occupation, commute, wageFloor }: Scales) {
  return {
    occupation: (weights.occupation * occupation[given.occupationMatch]) / ppmOne,
    skills: weights.skills * skillShare(given.skillsRequired, given.skillsHeld),
    wage: weights.wage * wageShare(given.offeredFen, given.expectedFen, wageFloor),
    commute: (weights.commute * commute[given.commute]) / ppmOne,
    education: given.educationMet ? weights.education : 0,
    experience: weights.experience * experienceShare(given.experienceYears, given.requiredYears),
  }
}

const failing = (asked: z.output<typeof filters>) =>
  codesWhere({
    CONSENT: !asked.consent,
    CLOSED: !asked.jobOpen,
    EMPLOYER: !asked.employerAllowed,
    WAGE: asked.offeredMostFen < asked.leastWantedFen,
    PLACE: !asked.placeAccepted,
    CERTIFICATE: !asked.certificatesHeld,
    EDUCATION: !asked.educationReached,
    SHIFT: !asked.shiftAccepted,
    AGE: !asked.ageAllowed,
  })

const partNames = {
  occupation: ['职业相近程度', 'Occupation'],
  skills: ['技能', 'Skills'],
  wage: ['工资', 'Wage'],
  commute: ['通勤', 'Commute'],
  education: ['学历', 'Education'],
  experience: ['经验', 'Experience'],
} as const
type Part = keyof typeof partNames
const partKeys = Object.keys(partNames) as Part[]

const points = (part: Part) => quantity(`${partNames[part][0]}得分`, `Points for ${partNames[part][1]}`, 'points')

export const bMatch01 = defineRule({
  id: 'B-MATCH-01',
  title: label('人岗匹配得分', 'Score of a match'),
  plain: label(
    '按职业、技能、工资、通勤、学历、经验六项给岗位打分，满分 100。不看性别、民族、婚育、户籍等；可以问得分理由，也可以关闭自动推荐。',
    'Scores a job out of 100 by occupation, skills, wage, commute, education and experience; never by sex, ethnic group, family or origin. People may ask for the reasons and may switch recommendation off.',
  ),
  field: 'employment',
  source: '平台设定（权重）；就业促进法第三条、第二十六条；个人信息保护法第二十四条',
  confidence: 'D',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('匹配日期', 'Day of matching') },
  input,
  result: fields({
    score: quantity('得分', 'Score', 'points'),
    parts: group('各部分得分', 'Scores by part', {
      occupation: points('occupation'),
      skills: points('skills'),
      wage: points('wage'),
      commute: points('commute'),
      education: points('education'),
      experience: points('experience'),
    }),
    passes: flag('通过硬性条件', 'Passes the hard filters').optional(),
    barriers: list('未通过的硬性条件', 'Filters failed', choice('条件', 'Filter', barriers), 20).optional(),
  }),
  parameters: ['match.weights', 'match.occupation', 'match.commute', 'match.wage_floor'],
  example: {
    occupationMatch: 'small',
    skillsRequired: ['焊接', '识图', '打磨', '测量', '叉车'],
    skillsHeld: ['焊接', '识图', '打磨'],
    offeredFen: 800_000,
    expectedFen: 750_000,
    commute: 'same',
    educationMet: true,
    experienceYears: 2,
    requiredYears: 3,
  },
  versions: [
    {
      from: '2021-01-01',
      decide(given, { need, step }) {
        const scales = need({
          weights: 'match.weights',
          occupation: 'match.occupation',
          commute: 'match.commute',
          wageFloor: 'match.wage_floor',
        })
        const exact = pointsOf(given, scales)
        const part = (key: Part) => step(`${partNames[key][0]}得分`, twoDecimals(exact[key]), { unit: 'points' })
        const parts = {
          occupation: part('occupation'),
          skills: part('skills'),
          wage: part('wage'),
          commute: part('commute'),
          education: part('education'),
          experience: part('experience'),
        }
        const total = partKeys.reduce((sum, key) => sum + exact[key], 0)
        const score = step('六项合计', twoDecimals(total), { unit: 'points' })
        if (given.filters === undefined) return { score, parts }
        const failed = failing(given.filters)
        return { score, parts, passes: step('通过硬性条件', failed.length === 0), barriers: failed }
      },
    },
  ],
})
