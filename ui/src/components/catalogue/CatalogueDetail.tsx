import { Button } from '@mantine/core';
import { t } from '../../i18n';
import type { Kind, RowOf } from '../../ipc';
import { DetailPane, Facts, RecordHistory, useRemoveRecord } from '../detail';
import { May, toKeep } from '../may';
import type { CatalogueSpec } from './spec';

interface Props<K extends Kind> {
  spec: CatalogueSpec<K>;
  row: RowOf<K>;
  onEdit: () => void;
}

export function CatalogueDetail<K extends Kind>({ spec, row, onEdit }: Props<K>) {
  const { kind, noun, titleOf, facts, Actions, More } = spec;
  const { mutate: remove } = useRemoveRecord(kind, {
    title: t.catalogue.removeTitle(noun),
    message: t.catalogue.removeMessage,
    confirmLabel: t.common.remove,
    tone: 'danger',
  });
  return (
    <DetailPane
      title={titleOf(row)}
      actions={
        <May to={toKeep(kind)}>
          <Button variant="default" size="compact-md" onClick={onEdit}>
            {t.common.edit}
          </Button>
          {Actions && <Actions row={row} />}
          <Button variant="subtle" color="bad" size="compact-md" onClick={() => remove(row.id)}>
            {t.common.remove}
          </Button>
        </May>
      }
    >
      <Facts facts={facts(row)} />
      {More && <More row={row} />}
      <RecordHistory kind={kind} id={row.id} />
    </DetailPane>
  );
}
