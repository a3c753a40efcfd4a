import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { t } from '../../i18n';
import { enterNext, isComposing, type LastEnter } from './enterNext';
import { type FormScope, FormScopeProvider } from './scope';

interface Props {
  scope: FormScope;
  root: RefObject<HTMLFormElement | null>;
  label?: string | undefined;
  className?: string | undefined;
  lastEnter: LastEnter;
  onSave: () => void;
  onSaveAndNew?: (() => void) | undefined;
  onLeave?: (() => void) | undefined;
  children: ReactNode;
}

/** The form element and its keys: Enter, Ctrl+S, Ctrl+Enter, Esc. */
export function FormFrame({
  scope,
  root,
  label,
  className,
  lastEnter,
  onSave,
  onSaveAndNew,
  onLeave,
  children,
}: Props) {
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (isComposing(event) || event.defaultPrevented) return;
    const action = actionOf(event, { onSave, onSaveAndNew, onLeave });
    if (!action) return enterNext(event, lastEnter);
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  return (
    <FormScopeProvider value={scope}>
      <form
        ref={root}
        className={className}
        aria-label={label ?? t.common.save}
        noValidate
        autoComplete="off"
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          onSave();
        }}
      >
        {children}
      </form>
    </FormScopeProvider>
  );
}

type Actions = Pick<Props, 'onSave' | 'onSaveAndNew' | 'onLeave'>;

function actionOf(
  event: KeyboardEvent,
  { onSave, onSaveAndNew, onLeave }: Actions,
): (() => void) | undefined {
  const control = event.ctrlKey || event.metaKey;
  if (control && event.key.toLowerCase() === 's') return onSave;
  if (control && event.key === 'Enter') return onSaveAndNew ?? onSave;
  // An open list of options takes the first Esc for itself.
  if (event.key === 'Escape' && !(event.target as HTMLElement).dataset.expanded) return onLeave;
  return undefined;
}
