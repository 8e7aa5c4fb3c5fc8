import { areaOf, label, minhangUnits, minhangVillages, townOf } from '@renshe/codes'
import { choice, count, fields, list, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { findArea } from './find-area.ts'

const district = '310112'
const edition = '2023-01-01'

/** A unit's row, or the whole district's. */
function describe(code: string) {
  const unit = minhangUnits.find((entry) => entry.code === code)
  if (!unit) return { level: 'DISTRICT' as const, code: district, code12: `${district}000000`, aliases: [] }
  const level = unit.kind === '街道' ? 'STREET' : unit.kind === '镇' ? 'TOWN' : 'INDUSTRIAL_ZONE'
  return { level: level as 'STREET' | 'TOWN' | 'INDUSTRIAL_ZONE', code, code12: `${code}000`, aliases: unit.aliases }
}

export const aReg01 = defineRule({
  id: 'A-REG-01',
  title: label('闵行区及 14 个街镇、工业区', 'Minhang and its 14 units'),
  plain: label(
    '由名称、别名或区划代码查出闵行区的街道、镇或工业区，给出规范名称和代码。',
    'Finds the street, town or industrial zone of Minhang meant by a name, alias or code.',
  ),
  field: 'identity',
  source: 'GB/T 2260；国家统计局统计用区划代码（2023 年版）',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('事实发生日', 'Day of the fact') },
  input: fields({ area: text('街镇名称或代码', 'Name or code', 60) }),
  result: fields({
    level: choice('类别', 'Kind', {
      DISTRICT: ['区', 'District'],
      STREET: ['街道', 'Street'],
      TOWN: ['镇', 'Town'],
      INDUSTRIAL_ZONE: ['工业区（统计单位）', 'Industrial zone'],
    }),
    code: text('区划代码', 'Area code', 12),
    code12: text('12 位统计代码', 'Statistical code of twelve digits', 12),
    name: text('规范名称', 'Name to display', 30),
    aliases: list('其他写法', 'Other names', text('写法', 'Name', 30)),
    villages: count('村居委数', 'Villages and neighbourhoods'),
  }),
  example: { area: '古美街道' },
  versions: [
    {
      from: '2011-01-01',
      decide({ area }, work) {
        const found = work.step('所指区划', findArea(work, 'area', area, { within: district }))
        const unit = describe(townOf(found) ?? district)
        if (work.on < edition) work.note('EDITION', '名称、代码和村居委数按国家统计局 2023 年版，此前可能不同')
        const name = work.step('规范名称', areaOf(unit.code)?.name ?? '')
        const villages = minhangVillages(unit.level === 'DISTRICT' ? undefined : unit.code).length
        return { ...unit, name, aliases: [...unit.aliases], villages }
      },
    },
  ],
})
