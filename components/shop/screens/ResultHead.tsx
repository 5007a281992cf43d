import './ResultHead.css';

const signs = {
  good: { colour: '#2f9e4f', d: 'm20 31 7 7 14-15' },
  open: { colour: '#e0961a', d: 'M30 18v13l8 5' },
  bad: { colour: '#d0453a', d: 'M22 22l16 16M38 22 22 38' },
};

/** The large sign with its word, and a line beneath it. */
export function ResultHead({
  tone,
  title,
  note,
}: {
  tone: keyof typeof signs;
  title: string;
  note?: string;
}) {
  const sign = signs[tone];
  return (
    <section class="ps-card ps-result">
      <svg viewBox="0 0 60 60" aria-hidden="true">
        <circle cx="30" cy="30" r="30" fill={sign.colour} />
        <path
          d={sign.d}
          fill="none"
          stroke="#fff"
          stroke-width="4"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      <h2>{title}</h2>
      {note && <p class="ps-hint ps-num">{note}</p>}
    </section>
  );
}
