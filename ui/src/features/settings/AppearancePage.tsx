import { Button, SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { useZoom } from '../../app/zoom';
import { t } from '../../i18n';
import classes from './settings.module.css';

const texts = t.settings.appearance;
const SCHEMES = (['light', 'dark', 'auto'] as const).map((value) => ({ value, label: texts.schemes[value] }));

/** How the window looks on this machine; nothing of it is kept with the office. */
export function AppearancePage() {
  const { percent, larger, smaller, usual } = useZoom();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <div className={classes.sheet}>
      <div className={classes.choice}>
        <span>{texts.zoom}</span>
        <div>
          <Button variant="default" size="compact-md" onClick={smaller}>
            {texts.smaller}
          </Button>
          <output>{texts.percent(percent)}</output>
          <Button variant="default" size="compact-md" onClick={larger}>
            {texts.larger}
          </Button>
          <Button variant="subtle" size="compact-md" onClick={usual}>
            {texts.usual}
          </Button>
        </div>
      </div>
      <div className={classes.choice}>
        <span>{texts.scheme}</span>
        <div>
          <SegmentedControl
            aria-label={texts.scheme}
            data={SCHEMES}
            value={colorScheme}
            onChange={(value) => setColorScheme(value as typeof colorScheme)}
          />
        </div>
      </div>
    </div>
  );
}
