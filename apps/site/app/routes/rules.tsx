import { catalog, fieldNames, type Rule, type RuleField } from '@renshe/rules'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { isPublic } from '../public-rules.ts'

interface Wanted {
  readonly words: string
  readonly who: string
  readonly field: string
}

function matches(rule: Rule, { words, who, field }: Wanted): boolean {
  const text = [rule.id, rule.title.zh, rule.plain.zh, rule.source].join(' ').toLowerCase()
  return (
    (field === '' || rule.field === field) &&
    (who === '' || rule.audience.some((each) => each === who)) &&
    words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word))
  )
}

export function loader({ request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams
  const text = (name: string) => (params.get(name) ?? '').trim().slice(0, 100)
  const wanted = { words: text('q'), who: text('who'), field: text('field') }
  const open = catalog.filter(isPublic)
  const fields = [...new Set(open.map((rule) => rule.field))].map((field) => ({
    field,
    rules: open.filter((rule) => rule.field === field).length,
  }))
  const asked = Object.values(wanted).some((part) => part !== '')
  const rules = asked
    ? open
        .filter((rule) => matches(rule, wanted))
        .map(({ id, title, plain, field }) => ({ id, title: title.zh, plain: plain.zh, field }))
    : null
  return { wanted, fields, rules }
}

export const meta = () => [
  { title: '政策计算 · 闵行人社' },
  { name: 'description', content: '查找就业、社会保险、劳动关系的政策规则，填入情况看结果和依据' },
]

function Fields({ fields }: { readonly fields: readonly { readonly field: RuleField; readonly rules: number }[] }) {
  return (
    <section aria-labelledby="fields">
      <h2 id="fields">按领域查看</h2>
      <ul className="ways">
        {fields.map(({ field, rules }) => (
          <li key={field}>
            <a href={`/rules?field=${field}`}>{fieldNames[field].zh}</a>
            <span>{rules} 条规则</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Rules that concern residents and employers: the fields of work first, then what was asked for. */
export default function Rules() {
  const { wanted, fields, rules } = useLoaderData<typeof loader>()
  const found = [...new Set(rules?.map((rule) => rule.field))]
  return (
    <>
      <h1>政策计算</h1>
      <p className="lead">
        找到与您有关的规则，填入情况，就能看到结果、每一步的理由和依据。不需要登录，填写的内容不保存。
      </p>
      <form method="get" className="month">
        <label htmlFor="q">找什么</label>
        <input id="q" name="q" type="search" defaultValue={wanted.words} />
        <label htmlFor="who">您是</label>
        <select id="who" name="who" defaultValue={wanted.who}>
          <option value="">居民或单位</option>
          <option value="resident">居民</option>
          <option value="employer">单位</option>
        </select>
        <label htmlFor="field">领域</label>
        <select id="field" name="field" defaultValue={wanted.field}>
          <option value="">全部</option>
          {fields.map(({ field }) => (
            <option key={field} value={field}>
              {fieldNames[field].zh}
            </option>
          ))}
        </select>
        <button type="submit">查找</button>
      </form>
      {rules === null ? (
        <Fields fields={fields} />
      ) : (
        <p role="status">{rules.length > 0 ? `共 ${rules.length} 条` : '没有找到，请换个说法，或拨打 12333。'}</p>
      )}
      {found.map((field) => (
        <section key={field} aria-labelledby={`field-${field}`}>
          <h2 id={`field-${field}`}>{fieldNames[field].zh}</h2>
          <ul className="ways">
            {rules
              ?.filter((rule) => rule.field === field)
              .map((rule) => (
                <li key={rule.id}>
                  <a href={`/rules/${rule.id}`}>{rule.title}</a>
                  <span>{rule.plain}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}
