import { PageFrame } from '@renshe/site-kit'
import type { ReactNode } from 'react'
import {
  isRouteErrorResponse,
  Links,
  type LoaderFunctionArgs,
  Meta,
  Outlet,
  useRouteError,
  useRouteLoaderData,
} from 'react-router'
import styles from './site.css?url'
import { siteServices } from './site-services.ts'

export const links = () => [{ rel: 'stylesheet', href: styles }]

export function loader({ context }: LoaderFunctionArgs) {
  return { demo: context.get(siteServices).demo }
}

/** The document around every page. No script is sent. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root')
  return (
    <html lang="zh-CN">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        <PageFrame demo={data?.demo ?? false}>{children}</PageFrame>
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  const missing = isRouteErrorResponse(error) && error.status === 404
  return (
    <>
      <title>{missing ? '没有这个页面 · 闵行人社' : '出错了 · 闵行人社'}</title>
      <h1>{missing ? '没有这个页面' : '页面暂时打不开'}</h1>
      <p>{missing ? '网址可能写错了，或者页面已经移走。' : '请过一会儿再试。如果一直打不开，请拨打 12333。'}</p>
      <p>
        <a href="/">回到首页</a>
      </p>
    </>
  )
}
