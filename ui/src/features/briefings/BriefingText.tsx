import type { BriefingSection } from '../../ipc';
import classes from './briefings.module.css';
import { Paragraph } from './Paragraph';
import { TablePart } from './TablePart';

/** The parts of a briefing in reading order. */
export function BriefingText({ sections }: { sections: readonly BriefingSection[] }) {
  return sections.map((section, index) =>
    isPrinted(section, sections[index + 1]) ? (
      // Parts have no name of their own, and their order is fixed by the paper.
      // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells two parts of one heading apart.
      <Part key={index} section={section} />
    ) : null,
  );
}

/** A heading under which nothing stands, not even a smaller heading, is not printed either. */
function isPrinted(
  { paragraphs, tables, level }: BriefingSection,
  next: BriefingSection | undefined,
): boolean {
  return paragraphs.length + tables.length > 0 || (next !== undefined && next.level > level);
}

function Part({ section }: { section: BriefingSection }) {
  const { number, heading, level, paragraphs, tables } = section;
  const Heading = level === 1 ? 'h3' : 'h4';
  return (
    <div className={classes.part}>
      <Heading>{number ? `${number}. ${heading}` : heading}</Heading>
      {paragraphs.map((paragraph) => (
        <Paragraph key={paragraph.anchor} paragraph={paragraph} heading={heading} />
      ))}
      {tables.map((table) => (
        <TablePart key={table.anchor} table={table} />
      ))}
    </div>
  );
}
