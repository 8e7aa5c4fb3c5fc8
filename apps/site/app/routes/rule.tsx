import { localToday } from '@renshe/codes'
import {
  type Evaluation,
  evaluate,
  type FormProblem,
  type FormTexts,
  fillForm,
  formOf,
  isParameterKey,
  linesOf,
  parameterDefinitions,
  parameterText,
  type Rule,
  RuleInputError,
  readForm,
  ruleById,
  schemaOf,
  valueText,
} from '@renshe/rules'
import { ProblemList, SchemaForm } from '@renshe/site-kit'
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { isPublic } from '../public-rules.ts'
import { siteServices } from '../site-services.ts'

const firstEntries = 2
const mostEntries = 50

function publicRule(id: string | undefined): Rule {
  const rule = ruleById(id ?? '')
  if (!rule || !isPublic(rule)) throw new Response('Not Found', { status: 404 })
  return rule
}

export function loader({ params }: LoaderFunctionArgs) {
  return { id: publicRule(params.id).id }
}

export const meta = ({ params }: { readonly params: { readonly id?: string } }) => [
  { title: `${ruleById(params.id ?? '')?.title.zh ?? '规则'} · 闵行人社` },
]

/** Fields by name; several ticks of one field become one text. */
function textsOf(data: FormData): FormTexts {
  const names = [...new Set(data.keys())].filter((name) => !name.startsWith('_'))
  return Object.fromEntries(names.map((name) => [name, data.getAll(name).map(String).join(',').slice(0, 10_000)]))
}

interface Answered {
  readonly texts: FormTexts
  readonly entries: number
  readonly problems: readonly FormProblem[]
  readonly answer: Evaluation | null
}

/** What was filled in is answered in the page and kept nowhere; it comes by POST, so that no number stands in an address. */
export async function action({ params, request, context }: ActionFunctionArgs): Promise<Answered> {
  const rule = publicRule(params.id)
  const data = await request.formData()
  const fields = formOf(rule.input)
  const asked = Number(data.get('_entries')) || firstEntries
  const entries = Math.min(mostEntries, asked + (data.get('_act') === 'more' ? 3 : 0))
  if (data.get('_act') === 'example')
    return { texts: fillForm(fields, rule.example), entries: 6, problems: [], answer: null }
  const texts = textsOf(data)
  if (data.get('_act') === 'more') return { texts, entries, problems: [], answer: null }
  const { value, problems } = readForm(fields, texts)
  if (problems.length > 0) return { texts, entries, problems, answer: null }
  try {
    const snapshot = await context.get(siteServices).parameters()
    return { texts, entries, problems: [], answer: evaluate(rule, value, { snapshot, on: localToday() }) }
  } catch (error) {
    if (!(error instanceof RuleInputError)) throw error
    return { texts, entries, problems: [{ path: error.path, message: error.message }], answer: null }
  }
}

const parameterName = (key: string) => (isParameterKey(key) ? parameterDefinitions[key].label.zh : key)

function Answer({ rule, answer }: { readonly rule: Rule; readonly answer: Evaluation }) {
  return (
    <section aria-labelledby="answer">
      <h2 id="answer">结果</h2>
      {answer.result === null ? (
        <div className="notice">
          <p>现在还不能得出结果，因为下面的政策数值还没有载入。我们不会用估计的数代替。</p>
          <ul>
            {answer.missing.map((key) => (
              <li key={key}>{parameterName(key)}</li>
            ))}
          </ul>
          <p>请拨打 12333 咨询，或过一段时间再来。</p>
        </div>
      ) : (
        <dl className="facts">
          {linesOf(schemaOf(rule.result, 'output'), answer.result).map((line) => (
            <div key={line.path}>
              <dt>{line.label}</dt>
              <dd className="answer">{line.text}</dd>
            </div>
          ))}
        </dl>
      )}
      {answer.notes.map((note) => (
        <p className="notice" key={note.code + note.message}>
          {note.message}
        </p>
      ))}
      {answer.trace.length > 0 && (
        <>
          <h3>怎样得出来的</h3>
          <div className="table">
            <table>
              <thead>
                <tr>
                  <th scope="col">步骤</th>
                  <th scope="col">数值</th>
                  <th scope="col">依据</th>
                </tr>
              </thead>
              <tbody>
                {answer.trace.map((step, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: steps are in order and never change
                  <tr key={at}>
                    <td>{step.step}</td>
                    <td>
                      {step.parameter ? parameterText(step.parameter, step.value) : valueText(step.value, step.unit)}
                    </td>
                    <td>{step.source}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      <p className="small">按 {answer.on} 适用的规定计算，仅供参考，以经办机构的决定为准。</p>
    </section>
  )
}

/** One rule in plain words, its source, and a form that answers without script. */
export default function RulePage() {
  const { id } = useLoaderData<typeof loader>()
  const done = useActionData<typeof action>()
  const rule = publicRule(id)
  const fields = formOf(rule.input)
  const problems = done?.problems ?? []
  const hasList = fields.some((field) => field.kind === 'list')
  return (
    <>
      <p>
        <a href="/rules">返回政策计算</a>
      </p>
      <h1>{rule.title.zh}</h1>
      <p className="lead">{rule.plain.zh}</p>
      {problems.length > 0 && <ProblemList fields={fields} problems={problems} />}
      {done?.answer && <Answer rule={rule} answer={done.answer} />}
      <section aria-labelledby="ask">
        <h2 id="ask">填入情况</h2>
        <form method="post" className="ask" noValidate>
          <SchemaForm
            fields={fields}
            texts={done?.texts ?? {}}
            problems={problems}
            entries={done?.entries ?? firstEntries}
          />
          <input type="hidden" name="_entries" value={done?.entries ?? firstEntries} />
          <p className="acts">
            <button type="submit" name="_act" value="ask">
              计算
            </button>
            {hasList && (
              <button type="submit" name="_act" value="more" className="second">
                多填几项
              </button>
            )}
            <button type="submit" name="_act" value="example" className="second">
              填入示例
            </button>
          </p>
        </form>
      </section>
      <section aria-labelledby="source">
        <h2 id="source">依据</h2>
        <p>
          {rule.source}（{rule.id}）
        </p>
        {rule.confidence === 'D' && <p className="notice">这是本区的设定，不是法律规定。</p>}
        {(rule.confidence === 'M' || rule.confidence === 'L') && (
          <p className="notice">这条规则的细节还在核对，请以经办机构的答复为准。</p>
        )}
      </section>
    </>
  )
}
