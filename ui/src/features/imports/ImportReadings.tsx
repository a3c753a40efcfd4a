import { Button, Stack, Text } from '@mantine/core';
import { t } from '../../i18n';
import type { ImportView } from '../../ipc';
import classes from './imports.module.css';

const texts = t.imports;
const NAMES: Readonly<Record<string, string>> = texts.encodings;

interface Props {
  readings: ImportView['readings'];
  onChoose: (encoding: string) => void;
}

/** The same rows in each encoding they may be written in: the clerk sees which of them is Vietnamese. */
export function ImportReadings({ readings, onChoose }: Props) {
  return (
    <Stack gap="xs">
      <Text size="sm">{texts.chooseReading}</Text>
      {readings.map(({ encoding, preview }) => {
        const name = NAMES[encoding] ?? encoding;
        return (
          <section key={encoding} className={classes.reading} aria-label={name}>
            <pre>{preview}</pre>
            <Button variant="default" size="compact-sm" onClick={() => onChoose(encoding)}>
              {texts.readAs(name)}
            </Button>
          </section>
        );
      })}
    </Stack>
  );
}
