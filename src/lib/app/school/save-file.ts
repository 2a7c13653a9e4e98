/** Offers a text as a file to keep. It is made here: nothing is sent. */
export function saveFile(name: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Some browsers read it only after the click is over.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
