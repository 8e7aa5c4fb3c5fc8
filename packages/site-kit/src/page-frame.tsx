import type { ReactNode } from 'react'

/** Header, navigation, demo notice and footer around every page of the site. */
export function PageFrame({ demo, children }: { readonly demo: boolean; readonly children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#main">
        跳到正文
      </a>
      <header>
        <div className="wide">
          <a className="name" href="/">
            闵行人社
          </a>
          <nav aria-label="主导航">
            <a href="/indicators">规划指标</a>
            <a href="/rules">政策计算</a>
            <a href="/about">关于</a>
          </nav>
        </div>
      </header>
      {demo && (
        <aside className="demo" aria-label="提示">
          <div className="wide">演示数据：页面上的数字由程序生成，不代表真实情况。</div>
        </aside>
      )}
      <main id="main" className="wide">
        {children}
      </main>
      <footer className="wide">人社咨询 12333 · 市民热线 12345</footer>
    </>
  )
}
