import { Component, type ReactNode } from 'react'
import { useText } from '../locale/use-text.ts'
import { FailureState } from './states.tsx'

interface CrashGuardProps {
  readonly children: ReactNode
}

interface CrashGuardState {
  readonly error: Error | null
}

function Crashed({ onRetry }: { readonly onRetry: () => void }) {
  const t = useText()
  return <FailureState error={new Error(t('state.crash'))} onRetry={onRetry} />
}

/** Keeps the menu usable when one page fails. */
export class CrashGuard extends Component<CrashGuardProps, CrashGuardState> {
  override state: CrashGuardState = { error: null }

  static getDerivedStateFromError(error: Error): CrashGuardState {
    return { error }
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children
    return <Crashed onRetry={() => this.setState({ error: null })} />
  }
}
