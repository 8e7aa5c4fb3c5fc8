import { figureText, StatusTag } from '@renshe/site-kit'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { siteServices } from '../site-services.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const services = context.get(siteServices)
  const month = new URL(request.url).searchParams.get('month') ?? undefined
  const open = await services.open()
  return {
    open,
    month: month ?? null,
    board: open ? await services.publishedBoard(month) : null,
    newest: open && month ? await services.publishedBoard() : null,
  }
}

export const meta = () => [{ title: '规划指标 · 闵行人社' }]

export default function Indicators() {
  const { open, board, newest, month } = useLoaderData<typeof loader>()
  const months = board?.months ?? newest?.months ?? []
  if (!open) return <Closed />
  return (
    <>
      <h1>规划指标</h1>
      {months.length > 0 && (
        <form method="get" className="month">
          <label htmlFor="month">月份</label>
          <select id="month" name="month" defaultValue={board?.month}>
            {months.map((entry) => (
              <option key={entry} value={entry}>
                {entry}
              </option>
            ))}
          </select>
          <button type="submit">查看</button>
        </form>
      )}
      {!board && <p>{month ? `${month} 还没有公布指标。` : '还没有公布的指标。'}</p>}
      {board && (
        <>
          <p>
            {board.plan.name}，截至 {board.month} 月末，{board.publishedAt.slice(0, 10)} 公布。
          </p>
          {board.correction && <p className="notice">本月数字更正过：{board.correction}</p>}
          {[...new Set(board.figures.map((figure) => figure.group))].map((group) => (
            <section key={group} aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`}>{group}</h2>
              <div className="table">
                <table>
                  <thead>
                    <tr>
                      <th scope="col">指标</th>
                      <th scope="col">属性</th>
                      <th scope="col" className="number">
                        数值
                      </th>
                      <th scope="col">目标</th>
                      <th scope="col">情况</th>
                    </tr>
                  </thead>
                  <tbody>
                    {board.figures
                      .filter((figure) => figure.group === group)
                      .map((figure) => (
                        <tr key={figure.no}>
                          <th scope="row">
                            <a href={`/indicators/${figure.no}?month=${board.month}`}>{figure.name}</a>
                          </th>
                          <td>{figure.kind}</td>
                          <td className="number">{figureText(figure)}</td>
                          <td>{figure.targetText}</td>
                          <td>
                            <StatusTag status={figure.status} />
                          </td>
                        </tr>
                      ))}
                  </tbody>
                </table>
              </div>
            </section>
          ))}
        </>
      )}
    </>
  )
}

function Closed() {
  return (
    <>
      <h1>暂停公布</h1>
      <p>规划指标目前暂停公布，恢复后会在这里看到。</p>
    </>
  )
}
