import { Children, cloneElement, Fragment, isValidElement, type ReactNode } from 'react';
import { Passages } from './Passages';
import { passagesOf, type Wanted } from './words';

/** The same content with wanted words marked in its plain text; components inside it stay as they are. */
export function marked(content: ReactNode, wanted: readonly Wanted[]): ReactNode {
  if (wanted.length === 0) return content;
  if (typeof content === 'string') return <Passages text={content} at={passagesOf(wanted, content)} />;
  if (typeof content === 'number') return marked(String(content), wanted);
  if (Array.isArray(content)) return Children.map(content, (child: ReactNode) => marked(child, wanted));
  if (!isValidElement<{ children?: ReactNode }>(content)) return content;
  if (typeof content.type !== 'string' && content.type !== Fragment) return content;
  const { children } = content.props;
  return children === undefined ? content : cloneElement(content, undefined, marked(children, wanted));
}
