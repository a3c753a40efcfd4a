import '@mantine/dates/styles.css';
import 'dayjs/locale/vi';
import { DatePicker } from '@mantine/dates';
import { t } from '../../i18n';
import { useToday } from '../values';

interface Props {
  chosen: string | null;
  onPick: (iso: string) => void;
}

/** Loaded on its own: most dates are typed and never need it. */
export default function Calendar({ chosen, onPick }: Props) {
  const today = useToday();
  return (
    <DatePicker
      locale="vi"
      firstDayOfWeek={1}
      defaultValue={chosen}
      defaultDate={chosen ?? today}
      onChange={(value) => value && onPick(value)}
      ariaLabels={{ previousMonth: t.fields.previousMonth, nextMonth: t.fields.nextMonth }}
    />
  );
}
