/** Our own mark: a ring around a place, and a pointer beside it that does not press. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 128 128" width="22" height="22" aria-hidden="true">
      <circle class="mark-ring" cx="52" cy="52" r="42" />
      <path class="mark-pointer" d="M50 50 122 76 91 91 76 122Z" />
    </svg>
  );
}
