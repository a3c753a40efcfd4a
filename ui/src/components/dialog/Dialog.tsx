import { Modal, type ModalProps } from '@mantine/core';
import { t } from '../../i18n';
import { useFocusBack } from './useFocusBack';

type Props = Omit<ModalProps, 'opened' | 'centered' | 'returnFocus'>;

/** A dialog over the screen. It stands as long as it is drawn, and the keyboard goes on from what opened it. */
export function Dialog({ closeButtonProps, ...modal }: Props) {
  useFocusBack();
  return (
    <Modal
      {...modal}
      opened
      centered
      // The library's own way back works only for a dialog that stays in the tree while it is closed.
      returnFocus={false}
      closeButtonProps={{ 'aria-label': t.common.close, ...closeButtonProps }}
    />
  );
}
