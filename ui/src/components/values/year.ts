/** Whether the backend reads the year in dates and in names of periods. */
export function isKnownYear(year: number): boolean {
  return year >= 1900 && year <= 2199;
}
