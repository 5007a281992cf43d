export const ms = (time: number): string => (time < 10 ? time.toFixed(2) : time.toFixed(0));
export const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Columns as wide as their widest cell; the first stands left. */
export function columns(rows: string[][]): string[] {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
      .join('  ')
      .trimEnd(),
  );
}
