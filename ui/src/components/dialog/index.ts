/** The one frame of everything that is asked or shown over a screen, and where the keyboard goes on after it. */

export { Dialog } from './Dialog';
