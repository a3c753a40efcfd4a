import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { t } from '../../i18n';
import classes from './briefings.module.css';

const texts = t.briefings;

interface Props {
  year: number;
  onChange: (year: number) => void;
}

/** Briefings are looked up by their year. */
export function YearSwitch({ year, onChange }: Props) {
  const plain = { variant: 'subtle', color: 'gray' } as const;
  const icon = { size: '1.0625rem', stroke: 1.8, 'aria-hidden': true } as const;
  return (
    <div className={classes.year}>
      <ActionIcon {...plain} aria-label={texts.previousYear} onClick={() => onChange(year - 1)}>
        <IconChevronLeft {...icon} />
      </ActionIcon>
      <output>{texts.year(year)}</output>
      <ActionIcon {...plain} aria-label={texts.nextYear} onClick={() => onChange(year + 1)}>
        <IconChevronRight {...icon} />
      </ActionIcon>
    </div>
  );
}
