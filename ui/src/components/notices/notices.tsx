import { notifications } from '@mantine/notifications';
import { t } from '../../i18n';
import { toIpcError } from '../../ipc';
import { ErrorText } from '../errors/ErrorNotice';

const closeButtonProps = { 'aria-label': t.common.close };

/** Tells that an unfinished form is safe. */
export function notifyKept(): void {
  notifications.show({ message: t.common.form.draftKept, color: 'brand', closeButtonProps });
}

/** Takes every notice away: what they tell of, and the way back beside it, belongs to a session that is over. */
export function clearNotices(): void {
  notifications.clean();
}

export function notifyPlain(message: string): void {
  notifications.show({ message, color: 'brand', closeButtonProps });
}

/** Tells of a command that failed away from any form; it stays until it is read. */
export function notifyError(reason: unknown): void {
  const error = toIpcError(reason, t.errors.internal);
  notifications.show({
    id: error.code,
    title: t.errors.title,
    message: <ErrorText error={error} />,
    color: 'bad',
    autoClose: false,
    closeButtonProps,
  });
}
