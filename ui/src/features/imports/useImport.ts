import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { t } from '../../i18n';
import {
  call,
  type ImportChoice,
  type ImportDone,
  type ImportOptions,
  type ImportProgress,
  type ImportReason,
  type ImportView,
  type IpcError,
  toIpcError,
} from '../../ipc';

type Options = Pick<ImportOptions, 'encoding' | 'sheet' | 'mapping' | 'heading' | 'choices' | 'accepted'>;

const NOTHING_SAID: Options = {
  encoding: null,
  sheet: null,
  mapping: null,
  heading: 'sought',
  choices: {},
  accepted: [],
};

/** How often the window asks how far the work is, in milliseconds. */
const POLL = 300;

export interface Import {
  options: Options;
  view: ImportView | undefined;
  done: ImportDone | undefined;
  busy: boolean;
  stopped: boolean;
  error: IpcError | undefined;
  progress: ImportProgress | null | undefined;
  /** Looks at the file again with something said differently. */
  say: (change: Partial<Options>) => void;
  choose: (row: number, choice: ImportChoice) => void;
  accept: (reason: ImportReason) => void;
  /** Another file was kept: everything said about the last one is forgotten. */
  restart: () => void;
  run: () => void;
  stop: () => void;
}

/** The one file that is being taken in: looked at, spoken about, imported. */
export function useImport(opened: boolean): Import {
  const queries = useQueryClient();
  const [options, setOptions] = useState(NOTHING_SAID);
  const [attempt, setAttempt] = useState(0);
  const [done, setDone] = useState<ImportDone>();
  const [running, setRunning] = useState(false);
  const [fault, setFault] = useState<IpcError>();
  const preview = useQuery({
    queryKey: ['import', attempt, options],
    queryFn: () => call('import_preview', { options }),
    enabled: opened && !done && !running,
    placeholderData: (last) => last,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const busy = running || preview.isFetching;
  const progress = useQuery({
    queryKey: ['import-progress'],
    queryFn: () => call('import_progress'),
    enabled: busy,
    refetchInterval: POLL,
    gcTime: 0,
  });
  const say = useCallback((change: Partial<Options>) => {
    setFault(undefined);
    setOptions((last) => ({ ...last, ...change }));
  }, []);
  const restart = useCallback(() => {
    setFault(undefined);
    setDone(undefined);
    setOptions(NOTHING_SAID);
    setAttempt((last) => last + 1);
  }, []);
  const run = useCallback(async () => {
    setRunning(true);
    setFault(undefined);
    try {
      setDone(await call('import_run', { options }));
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'import' });
    } catch (reason) {
      setFault(toIpcError(reason, t.errors.internal));
    } finally {
      setRunning(false);
    }
  }, [options, queries]);
  const error = fault ?? (preview.error ? toIpcError(preview.error, t.errors.internal) : undefined);
  return {
    options,
    view: preview.data,
    done,
    busy,
    stopped: error?.code === 'E_CANCELLED',
    error,
    progress: progress.data,
    say,
    choose: (row, choice) => say({ choices: { ...options.choices, [row]: choice } }),
    accept: (reason) => say({ accepted: [...options.accepted, reason] }),
    restart,
    run,
    stop: () => void call('import_stop'),
  };
}
