import { createSpotlight } from '@mantine/spotlight';

/** The one palette of the window: whether it is open, and what in it Enter takes. */
export const [paletteStore, palette] = createSpotlight();
