import { label } from '@renshe/codes'
import { count, fields, list, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { drawAlgorithm, seededRandom } from '../labor-relations/seeded-random.ts'

const name = (zh: string, en: string) => text(zh, en, 50).min(1)

/** 条例第二十五条: three or five experts. */
const isPanelSize = (size: number) => size === 3 || size === 5

export const eInj02c = defineRule({
  id: 'E-INJ-02c',
  title: label('鉴定专家组抽取', 'Drawing the panel of experts'),
  plain: label(
    '从专家库中按专业随机抽取 3 名或 5 名专家，应回避的人不参加；记录种子，凭同样的种子和名单可以复现。',
    'Three or five experts of the fitting specialties are drawn by lot, the recused left out; the recorded seed reproduces the draw.',
  ),
  field: 'social-insurance',
  source: '工伤保险条例第二十五条',
  confidence: 'H',
  audience: ['staff'],
  decisive: { label: label('抽取日期', 'Day of the draw') },
  input: fields({
    seed: text('随机种子（十六进制）', 'Seed, hexadecimal', 128).regex(/^[0-9a-fA-F]{8,}$/, {
      error: '应为至少 8 位的十六进制数',
    }),
    panelSize: count('专家人数（3 或 5）', 'Experts, 3 or 5', 'people'),
    experts: list(
      '专家库',
      'Experts',
      fields({ code: name('编号', 'Code'), specialty: name('专业', 'Specialty') }),
      5000,
    ),
    specialties: list('需要的专业', 'Specialties needed', name('专业', 'Specialty'), 20).min(1),
    recused: list('应回避的专家编号', 'Recused', name('编号', 'Code'), 5000).optional(),
  }),
  result: fields({
    panel: list('专家组', 'Panel', name('编号', 'Code')),
    candidates: count('符合条件的专家人数', 'Candidates', 'people'),
    algorithm: text('抽取算法', 'Algorithm'),
  }),
  example: {
    seed: '2026030200017f3a',
    panelSize: 3,
    experts: [
      { code: 'Z001', specialty: '骨科' },
      { code: 'Z002', specialty: '骨科' },
      { code: 'Z003', specialty: '神经科' },
      { code: 'Z004', specialty: '骨科' },
      { code: 'Z005', specialty: '眼科' },
      { code: 'Z006', specialty: '神经科' },
    ],
    specialties: ['骨科', '神经科'],
    recused: ['Z002'],
  },
  versions: [
    {
      from: '2004-01-01',
      decide({ seed, panelSize, experts, specialties, recused = [] }, { reject, step }) {
        if (!isPanelSize(panelSize)) reject('panelSize', 'PANEL_SIZE', '专家组应由 3 名或 5 名专家组成')
        const out = new Set(recused)
        const fitting = experts.filter(({ code, specialty }) => specialties.includes(specialty) && !out.has(code))
        // Registered under several specialties an expert still has one lot; sorted, the order of the list does not matter.
        const codes = [...new Set(fitting.map(({ code }) => code))].sort()
        step('专业符合且不须回避的专家人数', codes.length, { unit: 'people' })
        if (codes.length < panelSize) reject('experts', 'TOO_FEW', '符合条件的专家人数不足')
        const panel = step('抽取结果', seededRandom(seed).shuffle(codes).slice(0, panelSize))
        return { panel, candidates: codes.length, algorithm: step('抽取算法', drawAlgorithm) }
      },
    },
  ],
})
