import { FigureList } from '@renshe/site-kit'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { siteServices } from '../site-services.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const services = context.get(siteServices)
  return { board: (await services.open()) ? await services.publishedBoard() : null }
}

export const meta = () => [
  { title: '闵行区就业和社会保障' },
  { name: 'description', content: '闵行区就业和社会保障规划指标公开' },
]

export default function Home() {
  const { board } = useLoaderData<typeof loader>()
  return (
    <>
      <h1>闵行区就业和社会保障</h1>
      <p className="lead">就业、社会保障和劳动关系的规划目标完成得怎么样，每月关账后在这里公布。</p>
      {board ? (
        <section aria-labelledby="headline">
          <h2 id="headline">{board.month.replace('-', ' 年 ')} 月的主要指标</h2>
          <FigureList figures={board.figures.filter((figure) => [2, 5, 8, 9].includes(figure.no))} />
          <p>
            <a href="/indicators">查看全部指标</a>
          </p>
        </section>
      ) : (
        <p>还没有公布的指标。</p>
      )}
      <section aria-labelledby="ways">
        <h2 id="ways">我想</h2>
        <ul className="ways">
          <li>
            <a href="/indicators">看规划指标</a>
            <span>十一项指标的数值、目标和各街镇情况</span>
          </li>
          <li>
            <a href="/rules">查政策、算一算</a>
            <span>退休年龄、养老金、补贴、期限，填入情况就能看到结果和依据</span>
          </li>
          <li>
            <a href="/about">了解这个网站</a>
            <span>数字从哪里来，多久更新一次</span>
          </li>
          <li>
            <a href="/console/">进入工作台</a>
            <span>仅供区、街镇工作人员使用</span>
          </li>
        </ul>
      </section>
    </>
  )
}
