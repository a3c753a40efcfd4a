import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { expect } from 'vitest';
import { Inside } from '../app/Inside';
import { NavigationProvider, useNavigation } from '../app/navigation';
import { Providers } from '../app/Providers';
import { TodayProvider } from '../components/values';
import { type FakeOptions, makeFake } from '../ipc/fake';
import { OPEN_SESSION } from '../ipc/fake-session';
import { setTransport } from '../ipc/transport';

/** Draws something as the window would, over a fake backend whose calls can be read afterwards. */
export function show(content: ReactNode, options: FakeOptions = {}) {
  return showWindow(
    <Inside>
      <TodayProvider value={OPEN_SESSION.today}>
        <NavigationProvider>
          {content}
          <Here />
        </NavigationProvider>
      </TodayProvider>
    </Inside>,
    options,
  );
}

/** The same for the window as a whole, which brings with it what stands behind the lock. */
export function showWindow(content: ReactNode, options: FakeOptions = {}) {
  const fake = makeFake(options);
  setTransport(fake.transport, fake.drops);
  const view = render(<Providers env="test">{content}</Providers>);
  const sent = (command: string) =>
    fake.calls.filter((call) => call.command === command).map((call) => call.request);
  return { ...view, fake, sent, user: userEvent.setup() };
}

/** Where the window would stand now, for tests of what leads elsewhere. */
export function herePlace(): unknown {
  return JSON.parse(document.querySelector('[data-here]')?.getAttribute('data-here') ?? 'null');
}

function Here() {
  return <div hidden data-here={JSON.stringify(useNavigation().place)} />;
}

/** Fails with the rule and the element when axe finds anything. Contrast is checked on the tokens: jsdom draws nothing. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
  expect(found, 'axe finds nothing').toEqual([]);
}
