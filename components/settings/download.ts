/** Some browsers read the file only after the click has been dealt with. */
const READ_WITHIN = 60_000;

/** Hands a file to the browser, which saves it where the learner's downloads go. */
export function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ_WITHIN);
}
