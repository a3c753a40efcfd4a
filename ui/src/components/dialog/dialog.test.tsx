import { Button } from '@mantine/core';
import { screen, waitFor } from '@testing-library/react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { expect, test } from 'vitest';
import { t } from '../../i18n';
import { show } from '../../testing';
import { ActDialog, MoreMenu } from '../act';
import { useConfirm } from '../confirm';
import { TextField } from '../fields';
import { optionalText } from '../form';
import { z } from '../form/zod';
import { Page } from '../layout';
import { Dialog } from '.';

const schema = z.object({ note: optionalText(100) });

interface StepProps {
  send?: (() => Promise<unknown>) | undefined;
  onDone?: (() => void) | undefined;
  onClose: () => void;
}

function Step({ send, onDone, onClose }: StepProps) {
  const sent = async () => {
    await send?.();
    onDone?.();
    return { id: 'a', operation: 0, tables: [] };
  };
  const words = { title: 'Step', confirmLabel: 'Do it', done: 'Done' };
  return (
    <ActDialog {...words} schema={schema} initial={{ note: '' }} send={sent} onClose={onClose}>
      <TextField name="note" label="Note" />
    </ActDialog>
  );
}

type Opening = (open: () => void, done: boolean) => ReactNode;

const BUTTON: Opening = (open, done) => !done && <Button onClick={open}>Opener</Button>;
const ROW: Opening = (open, done) => (
  <table>
    <tbody>
      <tr>
        <td>
          {done && <Button>Next step</Button>}
          {!done && <Button onClick={open}>Opener</Button>}
        </td>
      </tr>
    </tbody>
  </table>
);
const MENU: Opening = (open) => <MoreMenu label="Opener" actions={[{ label: 'Entry', run: open }]} />;
const BUSY: Opening = (open) => <Busy onClick={open} />;

/** A button whose own work begins once the dialog is answered. */
function Busy({ onClick }: { onClick: () => void }) {
  const [loading, setLoading] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const confirm = useConfirm();
  const run = async () => {
    onClick();
    await confirm({ title: 'Sure?', message: 'Sure?', confirmLabel: 'Do it' });
    // A browser takes the focus from a button that is disabled; here nobody else does.
    button.current?.blur();
    setLoading(true);
  };
  useEffect(() => {
    if (loading) setLoading(false);
  }, [loading]);
  return (
    <Button ref={button} loading={loading} onClick={run}>
      Opener
    </Button>
  );
}

interface Scene {
  opening?: Opening;
  /** What is opened; nothing where the opener sees to it. */
  dialog?: (close: () => void, done: () => void) => ReactNode;
  /** What stands on the screen beside the opener. */
  beside?: ReactNode;
}

function Screen({ opening = BUTTON, dialog, beside }: Scene) {
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  return (
    <Page title="Screen">
      {beside}
      {opening(() => setOpen(true), done)}
      {open &&
        dialog?.(
          () => setOpen(false),
          () => setDone(true),
        )}
    </Page>
  );
}

function TwoSteps({ onClose }: { onClose: () => void }) {
  const [second, setSecond] = useState(false);
  if (second) return <Step onClose={onClose} />;
  return (
    <Dialog title="First" onClose={onClose} withCloseButton={false}>
      <Button onClick={() => setSecond(true)}>Further</Button>
    </Dialog>
  );
}

/** A step that still has something to say once it is done. */
function Telling({ onClose }: { onClose: () => void }) {
  const confirm = useConfirm();
  const tell = async () => void confirm({ title: 'Told', message: 'Told', confirmLabel: 'Read' });
  return <Step send={tell} onClose={onClose} />;
}

const opener = () => screen.getByRole('button', { name: 'Opener' });
const inRow = () => screen.getByRole('button', { name: 'Next step' });
const main = () => screen.getByRole('main');
const grid = () => screen.getByRole('grid');
const GRID = (
  // biome-ignore lint/a11y/useSemanticElements: as the lists of the window do
  <div role="grid" tabIndex={0} aria-label="List">
    <p>Row</p>
  </div>
);

/** Works by keyboard alone: each key goes to what has the focus once that is what is named before it. */
async function check(
  scene: Scene,
  steps: readonly [string, string][],
  holder: () => HTMLElement,
  why: string,
) {
  const { user } = show(<Screen {...scene} />);
  opener().focus();
  await user.keyboard('{Enter}');
  for (const [focus, keys] of steps) {
    await waitFor(() =>
      expect(document.activeElement, `${why}: "${focus}" is reached`).toHaveAccessibleName(focus),
    );
    await user.keyboard(keys);
  }
  await waitFor(() => expect(screen.queryByRole('dialog'), `${why}: it is gone`).toBeNull());
  await waitFor(() => expect(holder(), why).toHaveFocus());
}

const STEP: Scene['dialog'] = (close) => <Step onClose={close} />;
const LAST: Scene['dialog'] = (close, done) => <Step onDone={done} onClose={close} />;
const LATE: Scene['dialog'] = (close, done) => <Step onDone={() => setTimeout(done)} onClose={close} />;
const LOOK: Scene['dialog'] = (close) => (
  <Dialog title="Look" onClose={close}>
    <p>Words</p>
  </Dialog>
);

const NOTE = 'Note';

interface Case {
  scene: Scene;
  steps: readonly [string, string][];
  holder: () => HTMLElement;
}

test.each<[string, Case]>([
  ['a step is left', { scene: { dialog: STEP }, steps: [[NOTE, '{Escape}']], holder: opener }],
  ['a step is done', { scene: { dialog: STEP }, steps: [[NOTE, '{Control>}s{/Control}']], holder: opener }],
  [
    'something was looked at',
    { scene: { dialog: LOOK }, steps: [[t.common.close, '{Escape}']], holder: opener },
  ],
  [
    'it was opened from a menu',
    {
      scene: { opening: MENU, dialog: STEP },
      steps: [
        ['', '{ArrowDown}'],
        ['Entry', '{Enter}'],
        [NOTE, '{Escape}'],
      ],
      holder: opener,
    },
  ],
  [
    'one dialog took the place of another',
    {
      scene: { dialog: (close) => <TwoSteps onClose={close} /> },
      steps: [
        ['Further', '{Enter}'],
        [NOTE, '{Escape}'],
      ],
      holder: opener,
    },
  ],
  [
    'a dialog opened another and went before it',
    {
      scene: { dialog: (close) => <Telling onClose={close} /> },
      steps: [
        [NOTE, '{Control>}s{/Control}'],
        [t.common.cancel, '{Enter}'],
      ],
      holder: opener,
    },
  ],
  [
    'the opener works on',
    { scene: { opening: BUSY }, steps: [[t.common.cancel, '{Enter}']], holder: opener },
  ],
  [
    'the opener went with it',
    { scene: { dialog: LAST }, steps: [[NOTE, '{Control>}s{/Control}']], holder: main },
  ],
  [
    'the opener goes after it',
    { scene: { dialog: LATE }, steps: [[NOTE, '{Control>}s{/Control}']], holder: main },
  ],
  [
    'a row swapped its buttons',
    { scene: { opening: ROW, dialog: LATE }, steps: [[NOTE, '{Control>}s{/Control}']], holder: inRow },
  ],
  [
    'the opener of a list went',
    { scene: { dialog: LATE, beside: GRID }, steps: [[NOTE, '{Control>}s{/Control}']], holder: grid },
  ],
])('the keyboard goes on after %s', (why, { scene, steps, holder }) => check(scene, steps, holder, why));

test('Tab goes on from the top of a screen that took the focus', async () => {
  const { user } = show(<Screen dialog={LAST} beside={<Button>Next</Button>} />);
  opener().focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByRole('textbox', { name: NOTE }), 'it asks').toHaveFocus());
  await user.keyboard('{Control>}s{/Control}');
  await waitFor(() => expect(main(), 'the screen').toHaveFocus());
  await user.tab();
  expect(main().contains(document.activeElement), 'Tab goes on from its top').toBe(true);
  expect(main(), 'as it was before').not.toHaveAttribute('tabindex');
});
