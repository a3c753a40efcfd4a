import { CloseButton, Progress } from '@mantine/core';
import { ErrorText } from '../../../../components/errors/ErrorNotice';
import { t } from '../../../../i18n';
import classes from './attachments.module.css';
import type { AddingProgress, RefusedFile } from './useAdding';

const texts = t.attachments;

/** Which file is being taken in. */
export function Adding({ at, total, name }: AddingProgress) {
  const words = texts.adding(at, total, name);
  return (
    <div className={classes.adding}>
      <output>{words}</output>
      <Progress value={((at - 0.5) / total) * 100} size="sm" animated aria-label={words} />
    </div>
  );
}

/** Files that were not taken, each with the reason. */
export function Refused({ files, onDismiss }: { files: readonly RefusedFile[]; onDismiss: () => void }) {
  return (
    <div className={classes.refused} role="alert" aria-label={texts.refused}>
      <b>{texts.refused}</b>
      <CloseButton size="sm" aria-label={texts.dismiss} onClick={onDismiss} />
      <ul>
        {files.map(({ key, name, error }) => (
          <li key={key}>
            <b>{name}</b> <ErrorText error={error} />
          </li>
        ))}
      </ul>
    </div>
  );
}
