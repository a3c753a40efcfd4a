import { useMutation } from '@tanstack/react-query';
import { t } from '../../i18n';
import { notifyError, notifyPlain } from '../notices';
import type { MenuAction } from './MoreMenu';

const texts = t.common.paper;

const PAPER = ['pdf', 'docx'] as const;
type Paper = (typeof PAPER)[number];

export interface Copies<More = never> {
  /** Opens the pages in the system's viewer, from which they are printed. */
  view: () => Promise<null>;
  /** Saves a copy where the clerk says; none when the clerk thought better of it. */
  save: (format: Paper | More) => Promise<{ path_name: string } | null>;
  /** As what it may be saved; PDF and Word when nothing is said. */
  formats?: readonly Paper[];
}

/**
 * Pages taken out of the window: opened for printing, or saved where the clerk says. Some papers are saved as more than
 * paper.
 */
export function useCopies<More extends 'xlsx' = never>(
  copies: Copies<More>,
  more: readonly More[] = [],
): { view: () => void; actions: MenuAction[] } {
  const { mutate: view } = useMutation({ mutationFn: () => copies.view(), onError: notifyError });
  const { mutate: save } = useMutation({
    mutationFn: (format: Paper | More) => copies.save(format),
    onSuccess: (saved) => saved && notifyPlain(texts.saved(saved.path_name)),
    onError: notifyError,
  });
  return {
    view: () => view(),
    actions: [...(copies.formats ?? PAPER), ...more].map((format) => ({
      label: texts[format],
      run: () => save(format),
      needs: 'read',
    })),
  };
}
