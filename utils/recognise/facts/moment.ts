/** The day so many days earlier; without a year only where no 29 February can lie between. */
export function daysBefore(day: string, days: number): string | null {
  const yearless = day.startsWith('--');
  const date = new Date(`${yearless ? `2001${day.slice(1)}` : day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  const month = date.getUTCMonth();
  date.setUTCDate(date.getUTCDate() - days);
  const iso = date.toISOString().slice(0, 10);
  if (!yearless) return iso;
  return month === 2 && date.getUTCMonth() < 2 ? null : `-${iso.slice(4)}`;
}

/** A limit with its day known, as an ISO local date-time, or a date where no time is said. */
export function momentOf(day: string | null, time: string | null): string | null {
  if (day === null || time === null) return day;
  if (time !== '24:00') return `${day}T${time}`;
  const next = daysBefore(day, -1);
  return next === null ? null : `${next}T00:00`;
}
