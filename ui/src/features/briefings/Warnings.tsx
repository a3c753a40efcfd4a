import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { formatDate, formatDateTime } from '../../components/values';
import { t } from '../../i18n';
import type { BriefingWarnings } from '../../ipc';
import { paragraphId } from './anchors';
import classes from './briefings.module.css';
import { shownLost } from './figure';

const texts = t.briefings.warnings;

/** What the clerk should know before going on; nothing when there is nothing. */
export function Warnings({ warnings }: { warnings: BriefingWarnings }) {
  const { lost_edits, lost_overrides, outdated_edits, falls_short, changed_since } = warnings;
  const last = changed_since
    .map(({ at }) => at)
    .sort()
    .at(-1);
  const [outdated] = outdated_edits;
  const lost = lost_edits.length + lost_overrides.length;
  if (!last && !outdated && !falls_short && lost === 0) return null;
  return (
    <section className={classes.warnings} aria-label={texts.label}>
      <IconAlertTriangle size="1.125rem" stroke={1.8} aria-hidden />
      <ul>
        {falls_short && <li>{texts.fallsShort(formatDate(falls_short))}</li>}
        {lost_edits.map(({ anchor, text }) => (
          <li key={anchor}>{texts.lostEdit(text)}</li>
        ))}
        {lost_overrides.map((lost) => (
          <li key={lost.figure}>{texts.lostOverride(shownLost(lost))}</li>
        ))}
        {outdated && (
          <li>
            {texts.outdated(outdated_edits.length)}
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => document.getElementById(paragraphId(outdated))?.focus()}
            >
              {texts.show}
            </Button>
          </li>
        )}
        {last && <li>{texts.changedSince(changed_since.length, formatDateTime(last))}</li>}
      </ul>
    </section>
  );
}
