/** Names of months and weekdays in a language, as `Intl` has them. */

const nameOf = (tag: string, options: Intl.DateTimeFormatOptions, date: Date): string =>
  new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options }).format(date);

/** Names of the months, January first, as they stand in a date. */
export function monthNamesOf(tag: string): string[] {
  // With a day before it a month stands in the form that dates have: `апреля`, not `апрель`.
  const inDate = (month: number): string =>
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', day: 'numeric', month: 'long' })
      .formatToParts(new Date(Date.UTC(2023, month, 15)))
      .find(({ type }) => type === 'month')?.value ?? '';
  return Array.from({ length: 12 }, (_, month) => inDate(month));
}

/** Names of the weekdays, Sunday first. */
export function weekdayNamesOf(tag: string): string[] {
  // The first day of 2023 was a Sunday.
  return Array.from({ length: 7 }, (_, day) => nameOf(tag, { weekday: 'long' }, new Date(Date.UTC(2023, 0, 1 + day))));
}
