// Made-up legal entities for the run: identifiers with right check digits that nobody issued.

const value = (text) => [...text].reduce((rest, char) => {
	const digit = parseInt(char, 36);
	return (rest * (digit < 10 ? 10 : 100) + digit) % 97;
}, 0);

/** The identifier that begins with these eighteen characters. */
export function lei(first) {
	if (!/^[A-Z0-9]{18}$/.test(first)) throw new Error(`not eighteen capitals or digits: ${first}`);
	return first + String(98 - value(`${first}00`)).padStart(2, '0');
}
