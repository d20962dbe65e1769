/**
 * The locale that numbers, dates and lists are printed in where a language is named by its BCP 47 tag: bare `en` would
 * be American, and put the month before the day.
 */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
