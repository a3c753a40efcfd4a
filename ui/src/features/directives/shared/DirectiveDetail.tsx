import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { MoreMenu } from '../../../components/act';
import {
  DetailPane,
  type Fact,
  Facts,
  RecordHistory,
  RecordPane,
  useRemoveRecord,
} from '../../../components/detail';
import { May } from '../../../components/may';
import { t } from '../../../i18n';
import { Attachments } from './attachments';
import { LinkedTasks } from './LinkedTasks';
import { Related } from './Related';
import { StateChip } from './StateChip';
import classes from './shared.module.css';
import type { Directive } from './types';
import { DirectiveDialog, type DirectiveVerb } from './verbs';

const texts = t.directives;

interface Props {
  id: string;
  removeTitle: string;
  numberOf: (directive: Directive) => string;
  facts: (directive: Directive) => Fact[];
  /** What the register asks for and the directive does not say yet. */
  missing: (directive: Directive) => string[];
  /** Parts of one register only. */
  children?: (directive: Directive) => ReactNode;
  onEdit: () => void;
}

/** A directive to read, of either register. */
export function DirectiveDetail({ id, ...props }: Props) {
  return (
    <RecordPane<Directive> kind="directive" id={id}>
      {(directive) => <Whole {...props} directive={directive} />}
    </RecordPane>
  );
}

function Whole(props: Omit<Props, 'id'> & { directive: Directive }) {
  const { directive, removeTitle, numberOf, facts, missing, children, onEdit } = props;
  const lacks = missing(directive);
  return (
    <DetailPane
      title={directive.abstract}
      subtitle={numberOf(directive)}
      status={<StateChip state={directive.state} />}
      actions={<Actions directive={directive} removeTitle={removeTitle} onEdit={onEdit} />}
    >
      {lacks.length > 0 && <p className={classes.missing}>{texts.missing(lacks.join(', '))}</p>}
      <Facts facts={facts(directive)} />
      <Attachments directive={directive.id} />
      {children?.(directive)}
      <Related related={directive.related} />
      <LinkedTasks tasks={directive.tasks} />
      <RecordHistory kind="directive" id={directive.id} />
    </DetailPane>
  );
}

function Actions({
  directive,
  removeTitle,
  onEdit,
}: Pick<Props, 'removeTitle' | 'onEdit'> & { directive: Directive }) {
  const [verb, setVerb] = useState<DirectiveVerb | null>(null);
  const { mutate: remove } = useRemoveRecord('directive', {
    title: removeTitle,
    message: directive.number === null ? texts.removeMessage : texts.removeNumbered(directive.number),
    confirmLabel: t.common.remove,
    tone: 'danger',
  });
  const { id, number_state: number } = directive;
  const cancel = { label: texts.numbering.cancel, run: () => setVerb('cancel'), tone: 'danger' } as const;
  const trash = { label: t.common.remove, run: () => remove(id), tone: 'danger' } as const;
  const expunge = {
    label: texts.secrecy.expunge,
    needs: 'administer',
    run: () => setVerb('expunge'),
    tone: 'danger',
  } as const;
  return (
    <>
      <May to="write">
        {number === 'none' && (
          <Button size="compact-md" onClick={() => setVerb('take')}>
            {texts.numbering.take}
          </Button>
        )}
        {number !== 'cancelled' && (
          <Button variant="default" size="compact-md" onClick={onEdit}>
            {t.common.edit}
          </Button>
        )}
      </May>
      <MoreMenu
        label={texts.more}
        actions={number === 'issued' ? [cancel, trash, expunge] : [trash, expunge]}
      />
      {verb && <DirectiveDialog verb={verb} id={id} onClose={() => setVerb(null)} />}
    </>
  );
}
