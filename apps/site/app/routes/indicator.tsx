import { BarTable, figureText, StatusTag } from '@renshe/site-kit'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { definitions } from '../definitions.ts'
import { siteServices } from '../site-services.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const services = context.get(siteServices)
  const month = new URL(request.url).searchParams.get('month') ?? undefined
  const board = (await services.open()) ? await services.publishedBoard(month) : null
  const figure = board?.figures.find((entry) => String(entry.no) === params.no)
  if (!board || !figure) throw new Response('Not Found', { status: 404 })
  return { month: board.month, figure }
}

export default function Indicator() {
  const { figure, month } = useLoaderData<typeof loader>()
  const definition = definitions[figure.no]
  const towns = figure.townships.filter((town) => town.value !== null)
  return (
    <>
      <title>{`${figure.name} · 闵行人社`}</title>
      <p>
        <a href={`/indicators?month=${month}`}>返回全部指标</a>
      </p>
      <h1>{figure.name}</h1>
      <dl className="facts">
        <div>
          <dt>截至 {month} 月末</dt>
          <dd className="big">{figureText(figure)}</dd>
        </div>
        <div>
          <dt>目标</dt>
          <dd>
            {figure.targetText}（{figure.kind}）
          </dd>
        </div>
        <div>
          <dt>情况</dt>
          <dd>
            <StatusTag status={figure.status} />
          </dd>
        </div>
      </dl>
      {definition && (
        <section aria-labelledby="meaning">
          <h2 id="meaning">这个数字说明什么</h2>
          <p>{definition.meaning}</p>
          {definition.formula && <p className="formula">{definition.formula}</p>}
        </section>
      )}
      {towns.length > 0 && (
        <section aria-labelledby="towns">
          <h2 id="towns">各街镇</h2>
          <BarTable
            rows={towns.map((town) => ({
              key: town.area,
              name: town.name,
              value: town.value ?? 0,
              text: figureText({ ...figure, value: town.value }),
            }))}
          />
        </section>
      )}
    </>
  )
}
