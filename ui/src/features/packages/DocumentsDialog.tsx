import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Dialog } from '../../components/dialog';
import { ErrorNotice } from '../../components/errors';
import { formatDate } from '../../components/values';
import { t } from '../../i18n';
import { call, type PartnerCard } from '../../ipc';
import classes from './packages.module.css';

const texts = t.packages;

interface Props {
  partner: PartnerCard;
  onClose: () => void;
}

/** The papers of another office. They stand in its books, so they are shown here and in no register of ours. */
export function DocumentsDialog({ partner, onClose }: Props) {
  const { data, error } = useQuery({
    queryKey: ['package_documents', partner.id],
    queryFn: () => call('package_documents', { partner: partner.id }),
  });
  return (
    <Dialog onClose={onClose} title={texts.documentsOf(partner.name)} size="60rem">
      {error && <ErrorNotice error={error} />}
      {data?.length === 0 && <Text size="sm">{texts.noDocuments}</Text>}
      {data && data.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{texts.day}</th>
              <th scope="col">{texts.symbol}</th>
              <th scope="col">{texts.type}</th>
              <th scope="col">{texts.abstract}</th>
            </tr>
          </thead>
          <tbody>
            {data.map((document) => (
              <tr key={document.id}>
                <td>{formatDate(document.day)}</td>
                <td>{document.symbol}</td>
                <td>{document.type_name}</td>
                <td>{document.abstract}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Dialog>
  );
}
