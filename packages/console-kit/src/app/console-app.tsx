import { CssBaseline } from '@mui/material'
import { QueryClient } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useMemo } from 'react'
import { AdminContext, Authenticated, localStorageStore } from 'react-admin'
import { BrowserRouter, Navigate, Route, Routes } from 'react-router'
import { createAuthProvider } from '../api/auth-provider.ts'
import { dataProvider } from '../api/data-provider.ts'
import { ConsoleLayout } from '../layout/console-layout.tsx'
import { FailureState, LoadingState, NoPermissionState } from '../layout/states.tsx'
import { DocumentLanguage } from '../locale/document-language.tsx'
import { i18nProvider } from '../locale/i18n-provider.ts'
import { SessionContext, useSession, useSessionQuery } from '../session/session.ts'
import { darkTheme, lightTheme } from '../theme/theme.ts'
import { SignInPage } from './sign-in-page.tsx'

const AuditPage = lazy(() => import('../admin/audit-page.tsx'))
const BoardPage = lazy(() => import('../board/board-page.tsx'))
const ClosingPage = lazy(() => import('../board/closing-page.tsx'))
const FormPage = lazy(() => import('../resource/form-page.tsx'))
const ImportHistoryPage = lazy(() => import('../import/history-page.tsx'))
const ImportKindPage = lazy(() => import('../import/kind-page.tsx'))
const ImportRunPage = lazy(() => import('../import/run-page.tsx'))
const IndicatorPage = lazy(() => import('../board/indicator-page.tsx'))
const ListPage = lazy(() => import('../resource/list-page.tsx'))
const ModulesPage = lazy(() => import('../admin/modules-page.tsx'))
const RecordPage = lazy(() => import('../resource/record-page.tsx'))
const ChangesPage = lazy(() => import('../parameters/changes-page.tsx'))
const EvaluationPage = lazy(() => import('../rules/evaluation-page.tsx'))
const ParameterPage = lazy(() => import('../parameters/parameter-page.tsx'))
const ParametersPage = lazy(() => import('../parameters/parameters-page.tsx'))
const ProposePage = lazy(() => import('../parameters/propose-page.tsx'))
const RulePage = lazy(() => import('../rules/rule-page.tsx'))
const RulesPage = lazy(() => import('../rules/rules-page.tsx'))
const SimulationPage = lazy(() => import('../simulation/simulation-page.tsx'))
const SimulationsPage = lazy(() => import('../simulation/simulations-page.tsx'))
const StartSimulationPage = lazy(() => import('../simulation/start-page.tsx'))
const SettingsPage = lazy(() => import('../admin/settings-page.tsx'))
const UsersPage = lazy(() => import('../admin/users-page.tsx'))

const store = localStorageStore('1', 'renshe')

/** The signed-in part: waits for the session, then shows the frame with the page. */
function SignedIn() {
  const session = useSessionQuery()
  if (session.isPending) return <LoadingState />
  if (session.data === undefined) return <FailureState error={session.error} onRetry={session.refetch} />
  return (
    <SessionContext value={session.data}>
      <ConsoleLayout>
        <Suspense fallback={<LoadingState />}>
          <Pages />
        </Suspense>
      </ConsoleLayout>
    </SessionContext>
  )
}

/** A page for those who hold the right; a link kept from earlier says so instead of failing. */
function Only({ when, children }: { readonly when: boolean; readonly children: ReactNode }) {
  return when ? children : <NoPermissionState />
}

function Pages() {
  const { can, modules, resources } = useSession()
  const hasPlan = modules.some((module) => module.id === 'plan')
  const first = resources[0]?.name
  return (
    <Routes>
      <Route
        path="/"
        element={hasPlan ? <BoardPage /> : first ? <Navigate to={`/${first}`} replace /> : <NoPermissionState />}
      />
      <Route
        path="/indicators/:no"
        element={
          <Only when={hasPlan}>
            <IndicatorPage />
          </Only>
        }
      />
      <Route
        path="/closing"
        element={
          <Only when={can.closeMonth}>
            <ClosingPage />
          </Only>
        }
      />
      <Route path="/import" element={<ImportKindPage />} />
      <Route path="/import/history" element={<ImportHistoryPage />} />
      <Route path="/import/:id" element={<ImportRunPage />} />
      <Route
        path="/settings"
        element={
          <Only when={can.manageSettings}>
            <SettingsPage />
          </Only>
        }
      />
      <Route
        path="/modules"
        element={
          <Only when={can.manageModules}>
            <ModulesPage />
          </Only>
        }
      />
      <Route
        path="/users"
        element={
          <Only when={can.manageUsers}>
            <UsersPage />
          </Only>
        }
      />
      <Route
        path="/audit"
        element={
          <Only when={can.viewAudit}>
            <AuditPage />
          </Only>
        }
      />
      <Route path="/rules" element={<RulesPage />} />
      <Route path="/rules/:id" element={<RulePage />} />
      <Route path="/evaluations/:id" element={<EvaluationPage />} />
      <Route path="/parameters" element={<ParametersPage />} />
      <Route path="/parameters/:key" element={<ParameterPage />} />
      <Route
        path="/parameters/:key/propose"
        element={
          <Only when={can.proposeParameters}>
            <ProposePage />
          </Only>
        }
      />
      <Route path="/parameter-changes" element={<ChangesPage />} />
      <Route
        path="/simulations"
        element={
          <Only when={can.simulate}>
            <SimulationsPage />
          </Only>
        }
      />
      <Route
        path="/simulations/new"
        element={
          <Only when={can.simulate}>
            <StartSimulationPage />
          </Only>
        }
      />
      <Route
        path="/simulations/:id"
        element={
          <Only when={can.simulate}>
            <SimulationPage />
          </Only>
        }
      />
      <Route path="/:resource" element={<ListPage />} />
      <Route path="/:resource/create" element={<FormPage />} />
      <Route path="/:resource/:id" element={<RecordPage />} />
      <Route path="/:resource/:id/edit" element={<FormPage />} />
    </Routes>
  )
}

/** The whole console. */
export function ConsoleApp() {
  const queryClient = useMemo(() => new QueryClient(), [])
  const authProvider = useMemo(() => createAuthProvider(queryClient), [queryClient])
  return (
    <BrowserRouter basename="/console">
      <AdminContext
        authProvider={authProvider}
        dataProvider={dataProvider}
        i18nProvider={i18nProvider}
        queryClient={queryClient}
        store={store}
        lightTheme={lightTheme}
        darkTheme={darkTheme}
        defaultTheme="light"
      >
        <CssBaseline enableColorScheme />
        <DocumentLanguage />
        <Routes>
          <Route path="/login" element={<SignInPage />} />
          <Route
            path="/*"
            element={
              <Authenticated loading={<LoadingState />}>
                <SignedIn />
              </Authenticated>
            }
          />
        </Routes>
      </AdminContext>
    </BrowserRouter>
  )
}
