import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { areaOf } from '../../../app/areas';
import { useNavigation } from '../../../app/navigation';
import { Cell } from '../../../components/form';
import { formatDate } from '../../../components/values';
import { t } from '../../../i18n';
import { call, type Twin } from '../../../ipc';
import classes from './shared.module.css';
import { useTyped } from './useTyped';

const texts = t.directives.twins;

/** Letters that may be this one, registered before. They are told and stop nothing: the paper is in the clerk's hand. */
export function Twins({ except }: { except: string | null }) {
  const query = {
    issuer: useTyped('issuer'),
    symbol: useTyped('symbol'),
    document_date: useTyped('document_date') || null,
    abstract: useTyped('abstract'),
    day: useTyped('day') || null,
    except,
  };
  const { data } = useQuery({
    queryKey: ['directive_twins', query],
    queryFn: () => call('directive_twins', { query }),
    enabled: query.issuer !== '' && (query.symbol !== '' || query.abstract !== ''),
  });
  if (!data?.length) return null;
  return (
    <Cell span={12}>
      <div role="status">
        <ul className={classes.twins}>
          {data.map((twin) => (
            <li key={twin.id}>
              <IconAlertTriangle size="1rem" stroke={1.8} aria-hidden />
              <span>
                {texts[twin.likeness]}. <One twin={twin} />
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Cell>
  );
}

/** The other letter, one click away; one in the trash is only named. */
function One({ twin }: { twin: Twin }) {
  const { go } = useNavigation();
  const { id, direction, number, day, symbol, abstract, deleted_at } = twin;
  const numbered =
    number === null ? texts.notNumbered(formatDate(day)) : texts.number(number, formatDate(day));
  const name = [numbered, symbol, abstract].filter(Boolean).join(' \u00b7 ');
  if (deleted_at !== null) {
    return (
      <b>
        {name} ({texts.inTrash})
      </b>
    );
  }
  const area = areaOf('directive', direction);
  return (
    <button type="button" aria-label={texts.open(name)} onClick={() => go({ area, record: id })}>
      {name}
    </button>
  );
}
