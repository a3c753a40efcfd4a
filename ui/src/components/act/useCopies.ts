import { useMutation } from '@tanstack/react-query';
import { t } from '../../i18n';
import { notifyError, notifyPlain } from '../notices';
import type { MenuAction } from './MoreMenu';

const texts = t.common.paper;

export type CopyFormat = 'pdf' | 'docx';

interface Copies {
  /** Opens the pages in the system's viewer, from which they are printed. */
  view: () => Promise<null>;
  /** Saves a copy where the clerk says; none when the clerk thought better of it. */
  save: (format: CopyFormat) => Promise<{ path_name: string } | null>;
}

/** Pages taken out of the window: opened for printing, or saved where the clerk says. */
export function useCopies(copies: Copies): { view: () => void; actions: MenuAction[] } {
  const { mutate: view } = useMutation({ mutationFn: () => copies.view(), onError: notifyError });
  const { mutate: save } = useMutation({
    mutationFn: (format: CopyFormat) => copies.save(format),
    onSuccess: (saved) => saved && notifyPlain(texts.saved(saved.path_name)),
    onError: notifyError,
  });
  return {
    view: () => view(),
    actions: [
      { label: texts.pdf, run: () => save('pdf') },
      { label: texts.docx, run: () => save('docx') },
    ],
  };
}
