import { Kbd } from '@mantine/core';
import { Dialog } from '../components/dialog';
import { t } from '../i18n';
import classes from './keys.module.css';

interface Shortcut {
  keys: readonly string[];
  does: string;
}

const GROUPS: readonly { title: string; shortcuts: readonly Shortcut[] }[] = [
  {
    title: t.keys.groups.everywhere,
    shortcuts: [
      { keys: ['Ctrl', 'K'], does: t.keys.palette },
      { keys: ['Ctrl', 'Z'], does: t.keys.undo },
      { keys: ['Alt', '0…9'], does: t.keys.area },
      { keys: ['Ctrl', 'L'], does: t.keys.lock },
      { keys: ['Ctrl', '+'], does: t.keys.zoomIn },
      { keys: ['Ctrl', '-'], does: t.keys.zoomOut },
      { keys: ['Ctrl', '0'], does: t.keys.zoomReset },
      { keys: ['?'], does: t.keys.help },
    ],
  },
  {
    title: t.keys.groups.list,
    shortcuts: [
      { keys: ['/'], does: t.keys.searchList },
      { keys: ['↑', '↓'], does: t.keys.move },
      { keys: ['Enter'], does: t.keys.open },
      { keys: ['Ctrl', 'N'], does: t.keys.create },
    ],
  },
  {
    title: t.keys.groups.form,
    shortcuts: [
      { keys: ['Enter'], does: t.keys.nextField },
      { keys: ['Shift', 'Enter'], does: t.keys.previousField },
      { keys: ['Ctrl', 'S'], does: t.keys.save },
      { keys: ['Ctrl', 'Enter'], does: t.keys.saveAndNew },
      { keys: ['F6'], does: t.keys.matches },
      { keys: ['Esc'], does: t.keys.leave },
    ],
  },
];

export function KeysHelp({ onClose }: { onClose: () => void }) {
  return (
    <Dialog onClose={onClose} title={t.keys.title} size="lg">
      <div className={classes.groups}>
        {GROUPS.map(({ title, shortcuts }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {shortcuts.map(({ keys, does }) => (
                <div key={does}>
                  <dt>
                    {keys.map((key) => (
                      <Kbd key={key} size="xs">
                        {key}
                      </Kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
