// Random numbers that are the same in every run: xorshift128 from a seed.

export function generator(seed) {
	let [a, b, c, d] = [seed >>> 0, 0x9e3779b9, 0x243f6a88, 0xb7e15162];
	const next = () => {
		const t = a ^ (a << 11);
		a = b; b = c; c = d;
		d = (d ^ (d >>> 19) ^ t ^ (t >>> 8)) >>> 0;
		return d;
	};
	for (let warm = 0; warm < 16; warm += 1) next();
	return next;
}

/** `count` different numbers below `limit`, in random order. */
export function distinct(seed, count, limit) {
	const next = generator(seed);
	const found = new Set();
	while (found.size < count) found.add(next() % limit);
	return [...found];
}
