import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { StatusChip } from '../../components/list';
import { t } from '../../i18n';
import { type BriefingParagraph, call } from '../../ipc';
import { paragraphId } from './anchors';
import { useBriefingScope } from './BriefingScope';
import classes from './briefings.module.css';
import { Figures } from './Figures';
import { ParagraphForm } from './ParagraphForm';
import { useStep } from './useBriefing';

const texts = t.briefings.paragraph;

interface Props {
  paragraph: BriefingParagraph;
  heading: string;
}

/** A paragraph as it will be printed; a click or Enter opens it for writing, and the focus comes back after. */
export function Paragraph({ paragraph, heading }: Props) {
  const { editable } = useBriefingScope();
  const [writing, setWriting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wrote = useRef(false);
  useEffect(() => {
    if (!writing && wrote.current) opener.current?.focus();
    wrote.current = writing;
  }, [writing]);
  if (editable && writing) {
    return <ParagraphForm paragraph={paragraph} heading={heading} onClose={() => setWriting(false)} />;
  }
  const { anchor, text, figures } = paragraph;
  const shown = text || <i>{texts.nothing}</i>;
  return (
    <div className={classes.paragraph} data-edited={paragraph.edited || undefined}>
      {editable ? (
        <button
          ref={opener}
          id={paragraphId(anchor)}
          type="button"
          className={classes.text}
          onClick={() => setWriting(true)}
        >
          {shown}
        </button>
      ) : (
        <p className={classes.text}>{shown}</p>
      )}
      <Marks paragraph={paragraph} onEdit={() => setWriting(true)} />
      <Figures figures={figures} />
    </div>
  );
}

/** Whose words they are, and the ways between the clerk's and the drafted ones. */
function Marks({ paragraph, onEdit }: { paragraph: BriefingParagraph; onEdit: () => void }) {
  const { id, editable } = useBriefingScope();
  const { mutate, isPending } = useStep();
  const { anchor, text, edited, drafted, drafted_changed: changed } = paragraph;
  const small = { variant: 'subtle', size: 'compact-sm', disabled: isPending } as const;
  if (!editable && !edited) return null;
  return (
    <>
      <div className={classes.marks}>
        {edited && <StatusChip tone="brand" label={text ? texts.edited : texts.omitted} />}
        {edited && changed && <StatusChip tone="amber" label={texts.changed} />}
        {editable && (
          <Button {...small} onClick={onEdit}>
            {texts.edit}
          </Button>
        )}
        {editable && edited && (
          <Button {...small} onClick={() => mutate(() => call('briefing_revert', { id, anchor }))}>
            {texts.revert}
          </Button>
        )}
        {editable && text !== '' && (
          <Button
            {...small}
            color="gray"
            onClick={() => mutate(() => call('briefing_edit', { id, anchor, text: '' }))}
          >
            {texts.leaveOut}
          </Button>
        )}
      </div>
      {editable && edited && drafted && (
        <details className={classes.drafted}>
          <summary>{texts.drafted}</summary>
          <p>{drafted}</p>
        </details>
      )}
    </>
  );
}
