/** The element of a paragraph, so that a warning can lead to it. */
export const paragraphId = (anchor: string) => `briefing-${anchor}`;
