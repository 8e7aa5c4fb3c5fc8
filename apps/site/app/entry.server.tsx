import { renderToString } from 'react-dom/server'
import {
  createRequestHandler,
  type EntryContext,
  RouterContextProvider,
  type ServerBuild,
  ServerRouter,
} from 'react-router'
import { type SiteServices, siteServices } from './site-services.ts'

/** Renders a page whole: visitors get finished HTML and no script. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Response {
  const html = renderToString(<ServerRouter context={context} url={request.url} />)
  headers.set('content-type', 'text/html; charset=utf-8')
  return new Response(`<!doctype html>${html}`, { status, headers })
}

/** Answers a request with the given services; called by the gateway on the built site. */
export function handleSite(request: Request, build: ServerBuild, services: SiteServices): Promise<Response> {
  const context = new RouterContextProvider()
  context.set(siteServices, services)
  return createRequestHandler(build, 'production')(request, context)
}
