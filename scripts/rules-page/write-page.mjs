import { basename } from 'node:path'
import { catalog } from '../../packages/rules/src/catalog.ts'
import { parametersOf } from '../../packages/rules/src/parameters/rules-reading.ts'
import { notRules, rulebookIds } from '../../packages/rules/src/rulebook.ts'

const fieldNames = {
  identity: '身份与代码 Identity and codes',
  calendar: '日历与期限 Calendar and periods',
  employment: '就业 Employment',
  entrepreneurship: '创业 Entrepreneurship',
  skills: '技能 Skills',
  'social-insurance': '社会保险 Social insurance',
  'labor-relations': '劳动关系 Labour relations',
  'new-economy': '新业态 New economy',
  plan: '规划与服务 Plan and services',
  privacy: '个人信息 Personal information',
}

const confidenceNames = { H: '高 H', M: '中 M', L: '低 L', D: '本区设定 D' }

const introduction = `# 规则目录 Rules

由 \`npm run rules:page\` 从规则声明生成，请勿手改；\`npm test\` 检查它与规则一致，并检查规则手册的每个编号都有规则或理由、每条规则都有测试。
Generated from the declarations by \`npm run rules:page\`; do not edit. \`npm test\` checks that it is up to date, that every id of the rulebook has a rule or a reason, and that every rule has a test.

可信度：高、中、低是“所写即法律”的把握；“本区设定”是平台的设计取值，不是法律。版本是该版本开始适用的日期；决定日期落在哪个版本就用哪个版本和当日有效的参数。
Confidence says how sure it is that the rule as written is the law; D is a setting of the district, never law. A version is named by its first day; the decisive date chooses the version and the parameters in force.
`

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`
const table = (head, rows) => [row(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(row)].join('\n')
const both = ({ zh, en }) => `${zh}<br>${en}`
const versionText = ({ from, to }) => (to ? `${from}～${to}` : from)
const link = (file) => `[${basename(file, '.test.ts')}](../${file})`

const heads = [
  '编号 Id',
  '名称 Title',
  '依据 Source',
  '可信度 Confidence',
  '决定日期 Decisive date',
  '版本 Versions',
  '读取的参数 Parameters',
  '测试 Tests',
]

const ruleRow = (rule, tests) => [
  rule.id,
  both(rule.title),
  rule.source,
  confidenceNames[rule.confidence],
  both(rule.decisive.label),
  rule.versions.map(versionText).join('<br>'),
  [...parametersOf(rule)].map((key) => `\`${key}\``).join('<br>'),
  [...(tests.get(rule.id) ?? [])].map(link).join('<br>'),
]

/** The whole of docs/rules.md. */
export function writePage(tests) {
  const fields = Object.entries(fieldNames).map(([field, name]) => {
    const rules = catalog.filter((rule) => rule.field === field)
    const rows = rules.map((rule) => ruleRow(rule, tests))
    return `## ${name}\n\n${rules.length} 条 rules\n\n${table(heads, rows)}\n`
  })
  const others = Object.entries(notRules).map(([id, reason]) => [id, rulebookIds[id] ?? '', reason])
  const rest = `## 不是规则的编号 Ids that are no rules\n\n${table(['编号 Id', '手册标题 Title', '理由 Reason'], others)}\n`
  return [introduction, ...fields, rest].join('\n')
}
