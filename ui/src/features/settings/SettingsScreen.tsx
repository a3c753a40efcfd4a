import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { ScreenProps } from '../../app/areas';
import { mayLeave } from '../../components/form';
import { Page } from '../../components/layout';
import { t } from '../../i18n';
import type { ImportKind } from '../../ipc';
import { ListFiles } from '../imports';
import { GROUPS, type PageId } from './pages';
import classes from './settings.module.css';

const texts = t.settings;
/** Parts the search names lead to the page of their whole. */
const WHOLES: Readonly<Record<string, PageId>> = { programme_item: 'programme' };
/** Pages whose list may come out of a file. */
const FILES: Partial<Record<PageId, ImportKind>> = { person: 'people', place: 'places' };
const PAGES = GROUPS.flatMap(({ pages }) => pages);

/** Everything the office is set up with: a list of pages on the left, one page on the right. */
export function SettingsScreen({ kind, record }: ScreenProps) {
  const wanted = kind && (WHOLES[kind] ?? kind);
  const asked = PAGES.find(({ id }) => id === wanted);
  const [chosen, setChosen] = useState<PageId>(asked?.id ?? 'profile');
  const page = PAGES.find(({ id }) => id === chosen);
  const choose = async (id: PageId) => {
    if (await mayLeave()) setChosen(id);
  };
  return (
    <Page
      title={t.areas.settings}
      subtitle={texts.pages[chosen]}
      controls={FILES[chosen] && <ListFiles key={chosen} kind={FILES[chosen]} />}
    >
      <div className={classes.columns}>
        <nav className={classes.pages} aria-label={texts.sections}>
          {GROUPS.map(({ id, pages }) => (
            <section key={id}>
              <h2>{texts.groups[id]}</h2>
              <ul>
                {pages.map(({ id: name }) => (
                  <li key={name}>
                    <UnstyledButton
                      aria-current={name === chosen ? 'page' : undefined}
                      onClick={() => choose(name)}
                    >
                      {texts.pages[name]}
                    </UnstyledButton>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </nav>
        <div className={classes.page}>{page?.show(page === asked ? record : undefined)}</div>
      </div>
    </Page>
  );
}
