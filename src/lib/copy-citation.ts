const SHOWN_MS = 2_000;

/**
 * Copies the words that stand before a button and says so on it and after it: the button holds both of its labels.
 * Where the browser lets no page copy (an address without https, a refusal), the words are selected instead.
 */
export async function copyCitation(button: HTMLElement): Promise<void> {
	const { previousElementSibling: cited, nextElementSibling: told } = button;
	if (!cited || !told) return;
	const { copy = '', copied = '' } = button.dataset;
	try {
		await navigator.clipboard.writeText(cited.textContent.trim());
	} catch {
		getSelection()?.selectAllChildren(cited);
		return;
	}
	button.textContent = told.textContent = copied;
	setTimeout(() => {
		button.textContent = copy;
		told.textContent = '';
	}, SHOWN_MS);
}
