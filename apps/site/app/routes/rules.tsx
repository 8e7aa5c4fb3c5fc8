import { catalog, fieldNames } from '@renshe/rules'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { isPublic } from '../public-rules.ts'

export function loader({ request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams
  const wanted = (params.get('q') ?? '').trim().slice(0, 100)
  const who = params.get('who') ?? ''
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean)
  const rules = catalog
    .filter((rule) => isPublic(rule) && (who === '' || rule.audience.some((each) => each === who)))
    .filter((rule) => {
      const text = [rule.id, rule.title.zh, rule.plain.zh, rule.source].join(' ').toLowerCase()
      return words.every((word) => text.includes(word))
    })
    .map(({ id, title, plain, field }) => ({ id, title: title.zh, plain: plain.zh, field }))
  return { wanted, who, rules }
}

export const meta = () => [
  { title: '政策计算 · 闵行人社' },
  { name: 'description', content: '查找就业、社会保险、劳动关系的政策规则，填入情况看结果和依据' },
]

/** Rules that concern residents and employers, found by words. */
export default function Rules() {
  const { wanted, who, rules } = useLoaderData<typeof loader>()
  const fields = [...new Set(rules.map((rule) => rule.field))]
  return (
    <>
      <h1>政策计算</h1>
      <p className="lead">
        找到与您有关的规则，填入情况，就能看到结果、每一步的理由和依据。不需要登录，填写的内容不保存。
      </p>
      <form method="get" className="month">
        <label htmlFor="q">找什么</label>
        <input id="q" name="q" type="search" defaultValue={wanted} />
        <label htmlFor="who">您是</label>
        <select id="who" name="who" defaultValue={who}>
          <option value="">居民或单位</option>
          <option value="resident">居民</option>
          <option value="employer">单位</option>
        </select>
        <button type="submit">查找</button>
      </form>
      <p role="status">{rules.length > 0 ? `共 ${rules.length} 条` : '没有找到，请换个说法，或拨打 12333。'}</p>
      {fields.map((field) => (
        <section key={field} aria-labelledby={`field-${field}`}>
          <h2 id={`field-${field}`}>{fieldNames[field].zh}</h2>
          <ul className="ways">
            {rules
              .filter((rule) => rule.field === field)
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
