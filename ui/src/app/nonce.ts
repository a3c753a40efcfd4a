/**
 * The host writes a fresh nonce on the empty style element of index.html. Everything that adds styles
 * while the window runs needs it, or the content policy blocks them.
 */
declare global {
  // Read by the scroll lock of dialogs, which has no other way to learn the nonce.
  var __webpack_nonce__: string | undefined;
}

export const styleNonce = document.querySelector<HTMLStyleElement>('style#csp-nonce')?.nonce ?? '';

globalThis.__webpack_nonce__ = styleNonce;
