/** A loudspeaker. */
export function SpeakerIcon() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor">
      <path d="M3 8v4h3l4 3.5v-11L6 8z" fill="currentColor" stroke="none" />
      <path
        d="M12.5 7.5a3.5 3.5 0 0 1 0 5M14.5 5.5a6.3 6.3 0 0 1 0 9"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </svg>
  );
}
