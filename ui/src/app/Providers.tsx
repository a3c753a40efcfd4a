import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { styleNonce } from './nonce';
import { cssVariables, theme } from './theme';

/** There is no network to wait for: every question goes to this machine, and a refusal is an answer. */
export function makeQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: 30_000, refetchOnWindowFocus: false },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

interface Props {
  children: ReactNode;
  /** What was asked before anything was drawn. */
  queries?: QueryClient;
  /** Tests switch transitions off. */
  env?: 'default' | 'test';
}

/** What every face of the window stands on, the lock too; what only the faces behind it need is `Inside`. */
export function Providers({ children, queries: given, env = 'default' }: Props) {
  const [queries] = useState(() => given ?? makeQueries());
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      getStyleNonce={() => styleNonce}
      defaultColorScheme="light"
      env={env}
    >
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </MantineProvider>
  );
}
