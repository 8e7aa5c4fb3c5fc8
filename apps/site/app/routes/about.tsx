import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { siteServices } from '../site-services.ts'

export const loader = ({ context }: LoaderFunctionArgs) => ({ demo: context.get(siteServices).demo })
export const meta = () => [{ title: '关于 · 闵行人社' }]

export default function About() {
  const { demo } = useLoaderData<typeof loader>()
  return (
    <>
      <h1>关于这个网站</h1>
      <p>这里公布《闵行区就业和社会保障“十四五”规划》（闵府发〔2021〕15号）十一项主要指标的完成情况。</p>
      {demo && <p className="notice">目前装的是演示数据，数字由程序生成，不代表真实情况。</p>}
      <h2>数字从哪里来</h2>
      <p>
        各街镇把自己的台账录入平台，平台按规划写明的公式计算；还没有由平台计算的指标，使用市里系统的数据，并注明来源。
      </p>
      <h2>多久更新一次</h2>
      <p>每月结束后关账一次，一般在次月五日。关账后的数字不再改动；发现差错时另出更正版本，并写明原因。</p>
      <h2>个人信息</h2>
      <p>这里只公布汇总数字，不公布任何人的信息。浏览本网站不需要登录，也不使用跟踪程序。</p>
      <h2>看不清、打不开怎么办</h2>
      <p>页面可以放大，可以只用键盘，关闭脚本也能看。仍有困难，请拨打 12333（人社咨询）或 12345（市民热线）。</p>
    </>
  )
}
