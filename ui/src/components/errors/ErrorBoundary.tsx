import { Component, type ReactNode } from 'react';
import { ErrorPage } from './ErrorNotice';

interface Props {
  /** A new value, such as the name of the screen, gives the content another chance. */
  resetKey: string;
  children: ReactNode;
}

/** Keeps a fault in one screen from emptying the window. */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidUpdate(previous: Props) {
    if (previous.resetKey !== this.props.resetKey && this.state.error !== null)
      this.setState({ error: null });
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <ErrorPage error={error} onRetry={() => this.setState({ error: null })} />;
  }
}
