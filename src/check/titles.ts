/** The part of a title that is read: what is longer is reported as such, and must not slow the check down. */
export function readable(title: string): string {
  return title.slice(0, 500);
}
