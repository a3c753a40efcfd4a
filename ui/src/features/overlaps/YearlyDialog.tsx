import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { ActDialog } from '../../components/act';
import { ErrorNotice } from '../../components/errors';
import { NumberField, type Option, useOptions } from '../../components/fields';
import { t } from '../../i18n';
import { call, type YearlyFigure } from '../../ipc';
import { figuresSchema, MEASURES, placeOf, rawFigures } from './yearly';
import classes from './years.module.css';

const texts = t.overlaps.years;

interface Props {
  year: number;
  onClose: () => void;
}

/** What paper knows of one year, organisation by organisation. */
export function YearlyDialog({ year, onClose }: Props) {
  const organisations = useOptions('organisation');
  const { data, error, refetch } = useQuery({
    queryKey: ['yearly_figures'],
    queryFn: () => call('yearly_figures'),
  });
  if (error) return <ErrorNotice error={error} onRetry={refetch} />;
  if (!data || organisations.length === 0) return null;
  return <Typed year={year} organisations={organisations} known={data} onClose={onClose} />;
}

interface TypedProps extends Props {
  organisations: readonly Option[];
  known: readonly YearlyFigure[];
}

function Typed({ year, organisations, known, onClose }: TypedProps) {
  const ids = organisations.map(({ value }) => value);
  return (
    <ActDialog
      title={texts.type(year)}
      message={texts.typeHint}
      confirmLabel={t.common.save}
      done={texts.saved(year)}
      schema={figuresSchema(year, ids)}
      initial={rawFigures(year, ids, known)}
      send={(input) => call('yearly_record', { input })}
      onClose={onClose}
    >
      {organisations.map(({ value, label }, at) => (
        <Fragment key={value}>
          <h3 className={classes.organisation}>{label}</h3>
          {MEASURES.map((measure, column) => (
            <NumberField
              key={measure}
              name={`figures.${placeOf(at, column)}.value`}
              label={texts.measures[measure]}
              span={3}
            />
          ))}
        </Fragment>
      ))}
    </ActDialog>
  );
}
