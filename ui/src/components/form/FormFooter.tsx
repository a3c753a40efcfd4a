import { Button, Kbd } from '@mantine/core';
import { t } from '../../i18n';
import classes from './form.module.css';

interface Props {
  busy: boolean;
  /** Who may only read gets no way to save. */
  mayKeep: boolean;
  onLeave: () => void;
  onSaveAndNew?: (() => void) | undefined;
}

/** Always in sight under a long form, with the keys that do the same. */
export function FormFooter({ busy, mayKeep, onLeave, onSaveAndNew }: Props) {
  return (
    <footer className={classes.footer}>
      <Button variant="subtle" onClick={onLeave} rightSection={<Kbd size="xs">Esc</Kbd>}>
        {t.common.close}
      </Button>
      <span className={classes.spring} />
      {!mayKeep && <small role="status">{t.common.form.readOnly}</small>}
      {mayKeep && onSaveAndNew && (
        <Button
          variant="default"
          onClick={onSaveAndNew}
          disabled={busy}
          rightSection={<Kbd size="xs">Ctrl Enter</Kbd>}
        >
          {t.common.saveAndNew}
        </Button>
      )}
      {mayKeep && (
        <Button type="submit" loading={busy} data-enter-stop rightSection={<Kbd size="xs">Ctrl S</Kbd>}>
          {t.common.save}
        </Button>
      )}
    </footer>
  );
}
