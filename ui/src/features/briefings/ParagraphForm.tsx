import { Button, Group } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useConfirm } from '../../components/confirm';
import { LongTextField } from '../../components/fields';
import { optionalText, PlainForm, registerGuard } from '../../components/form';
import { z } from '../../components/form/zod';
import { t } from '../../i18n';
import { type BriefingDraft, type BriefingParagraph, call } from '../../ipc';
import { useBriefingScope } from './BriefingScope';
import classes from './briefings.module.css';
import { useAccept } from './useBriefing';

const texts = t.briefings.paragraph;

const MOST = 20_000;
const schema = z.object({ text: optionalText(MOST) });

interface Props {
  paragraph: BriefingParagraph;
  heading: string;
  onClose: () => void;
}

/** The words of one paragraph being written. What is typed is not left unsaved unasked. */
export function ParagraphForm({ paragraph, heading, onClose }: Props) {
  const { id } = useBriefingScope();
  const accept = useAccept();
  const { touch, mayGo } = useUnsaved();
  const { anchor, text } = paragraph;
  const label = texts.label(heading);
  const leave = async () => {
    if (await mayGo()) onClose();
  };
  const done = (draft: BriefingDraft) => {
    accept(draft);
    onClose();
  };
  return (
    <div className={classes.writing}>
      <PlainForm
        label={label}
        schema={schema}
        initial={{ text }}
        send={(input) => call('briefing_edit', { id, anchor, ...input })}
        onChange={(values) => touch(values.text !== text)}
        onDone={done}
        onLeave={leave}
        footer={({ busy }) => (
          <Group justify="flex-end" gap="xs">
            <Button variant="default" size="compact-md" onClick={leave}>
              {t.common.close}
            </Button>
            <Button type="submit" size="compact-md" loading={busy} data-enter-stop>
              {texts.save}
            </Button>
          </Group>
        )}
      >
        <LongTextField name="text" label={label} hint={texts.hint} max={MOST} minRows={4} />
      </PlainForm>
    </div>
  );
}

function useUnsaved() {
  const confirm = useConfirm();
  const unsaved = useRef(false);
  const mayGo = useRef(async () => true);
  mayGo.current = async () => {
    if (!unsaved.current) return true;
    const { leaveTitle: title, leaveMessage: message, leaveConfirm, leaveStay } = t.common.form;
    const answer = await confirm({
      title,
      message,
      confirmLabel: leaveConfirm,
      stayLabel: leaveStay,
      tone: 'danger',
    });
    return answer !== null;
  };
  useEffect(() => registerGuard(() => mayGo.current()), []);
  return {
    touch: (changed: boolean) => {
      unsaved.current = changed;
    },
    mayGo: () => mayGo.current(),
  };
}
