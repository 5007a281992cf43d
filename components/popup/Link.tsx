/** A link out; the site learns nothing of where it was followed. */
export function Link({ url, label, children }: { url: string; label?: string; children: string }) {
  return (
    <a href={url} target="_blank" rel="noreferrer" aria-label={label}>
      {children}
    </a>
  );
}

/** A link as people read an address, without its scheme. */
export function addressOf(url: string): string {
  return url.replace(/^https:\/\/|\/$/g, '');
}
