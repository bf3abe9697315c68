// Reads a Good Delivery weight list: no cell of it is quoted, and weights are decimal text.

/** Decimal text as an integer in units of 10^-places: `milli('406.600', 3)` is 406600. Negative text stays negative. */
export function scaled(text, places) {
	const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
	if (!match || (match[3] ?? '').length > places) throw new Error(`not a decimal of ${places} places: ${text}`);
	const value = Number(match[2] + (match[3] ?? '').padEnd(places, '0'));
	return match[1] ? -value : value;
}

/**
 * The bars of a list: weights in thousandths of a troy ounce, fineness in ten-thousandths. `why` is the
 * first column of the list of bad rows.
 */
export function readWeightList(text) {
	const [header, ...lines] = text.trim().split(/\r?\n/).map((line) => line.split(','));
	return lines.map((cells) => {
		const row = Object.fromEntries(header.map((name, at) => [name, cells[at]]));
		return {
			why: row.why_refused ?? null,
			serial: row.serial_number,
			brand: row.brand_code,
			gross: scaled(row.gross_weight_troy_oz, 3),
			fineness: scaled(row.assay_per_mille, 1),
			fine: scaled(row.fine_weight_troy_oz, 3),
			year: Number(row.year_of_manufacture),
		};
	});
}
