import { useMutation } from '@tanstack/react-query';
import type { MenuAction } from '../../components/act';
import { notifyError, notifyPlain } from '../../components/notices';
import { t } from '../../i18n';
import { call } from '../../ipc';

const texts = t.briefings.paper;

/** The pages taken out of the window: opened for printing, or saved where the clerk says. */
export function useCopies(id: string): { view: () => void; actions: MenuAction[] } {
  const { mutate: view } = useMutation({
    mutationFn: () => call('briefing_view', { id }),
    onError: notifyError,
  });
  const { mutate: save } = useMutation({
    mutationFn: (format: 'pdf' | 'docx') => call('briefing_save', { id, format }),
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
