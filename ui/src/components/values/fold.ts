/** Letters without tone and mark, small: `\u0110\u01b0\u1eddng` → `duong`. Used to find options as the clerk types. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[\u0111\u0110]/g, 'd')
    .toLowerCase();
}
