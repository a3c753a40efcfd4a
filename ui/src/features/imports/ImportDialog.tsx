import { Button, Group, Loader, Stack, Text } from '@mantine/core';
import { Dialog } from '../../components/dialog';
import { ErrorNotice } from '../../components/errors/ErrorNotice';
import { useUndo } from '../../components/notices';
import { formatNumber } from '../../components/values';
import { t } from '../../i18n';
import { call, type ImportKind } from '../../ipc';
import { ImportLines } from './ImportLines';
import { ImportReadings } from './ImportReadings';
import { ImportSetting } from './ImportSetting';
import { type Import, useImport } from './useImport';

const texts = t.imports;

interface Props {
  kind: ImportKind;
  onClose: () => void;
}

/** A file on its way in: how it is read, what each row becomes, and what came of it. */
export function ImportDialog({ kind, onClose }: Props) {
  const state = useImport(true);
  const leave = () => {
    if (state.busy) state.stop();
    onClose();
  };
  const another = async () => {
    if ((await call('import_choose', { kind })) !== null) state.restart();
  };
  return (
    <Dialog
      onClose={leave}
      title={state.done ? texts.doneTitle : texts.title(texts.kinds[kind])}
      size="72rem"
    >
      {state.done ? (
        <Done state={state} onClose={onClose} />
      ) : (
        <Preview kind={kind} state={state} onAnother={another} onLeave={leave} />
      )}
    </Dialog>
  );
}

interface PreviewProps {
  kind: ImportKind;
  state: Import;
  onAnother: () => void;
  onLeave: () => void;
}

function Preview({ kind, state, onAnother, onLeave }: PreviewProps) {
  const { view, error, busy, stopped } = state;
  const ready = view !== undefined && view.refusal === null;
  const fresh = formatNumber(view?.counts.new ?? 0);
  return (
    <Stack gap="sm">
      {view && <ImportSetting kind={kind} view={view} state={state} onAnother={onAnother} />}
      {stopped && <Text size="sm">{texts.stopped}</Text>}
      {error && !stopped && <ErrorNotice error={error} onRetry={() => state.say({})} />}
      {view?.refusal && <ErrorNotice error={view.refusal} />}
      {view && view.readings.length > 0 && (
        <ImportReadings readings={view.readings} onChoose={(encoding) => state.say({ encoding })} />
      )}
      {ready && <ImportLines kind={kind} view={view} state={state} />}
      <Group justify="space-between">
        <Working state={state} />
        <Group gap="xs">
          <Button variant="default" onClick={onLeave}>
            {texts.cancel}
          </Button>
          <Button onClick={state.run} disabled={!ready || busy || (view.counts.new ?? 0) === 0}>
            {texts.run(fresh)}
          </Button>
        </Group>
      </Group>
    </Stack>
  );
}

/** How far the work is, and the way to stop it. */
function Working({ state }: { state: Import }) {
  const { busy, progress, stop } = state;
  if (!busy) return <output />;
  const words = progress
    ? texts.progress(texts.stages[progress.stage], formatNumber(progress.done))
    : texts.working;
  return (
    <Group gap="xs">
      <Loader size="xs" aria-hidden />
      <output>
        <Text size="sm">{words}</Text>
      </output>
      <Button variant="subtle" size="compact-sm" onClick={stop}>
        {texts.stop}
      </Button>
    </Group>
  );
}

function Done({ state, onClose }: { state: Import; onClose: () => void }) {
  const undo = useUndo();
  const { done } = state;
  if (!done) return null;
  const takeBack = async () => {
    await undo(done.operation);
    onClose();
  };
  return (
    <Stack gap="sm">
      <Text role="status">{texts.done(formatNumber(done.imported), formatNumber(done.left_out))}</Text>
      {done.added.length > 0 && <Text size="sm">{texts.added(done.added.join('; '))}</Text>}
      <Group justify="flex-end" gap="xs">
        {done.operation > 0 && (
          <Button variant="default" onClick={takeBack}>
            {texts.undo}
          </Button>
        )}
        <Button onClick={onClose}>{texts.close}</Button>
      </Group>
    </Stack>
  );
}
