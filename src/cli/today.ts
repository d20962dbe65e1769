/** The day on which somebody signs, measures or corrects: ISO 8601, by the clock of the machine. */
export function today(): string {
  return new Date().toLocaleDateString('sv');
}
