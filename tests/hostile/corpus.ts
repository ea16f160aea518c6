/**
 * Input that has broken this atlas or others once, or comes near to it. Every property test begins
 * with these; what a later one finds is added here.
 */

/** Values of keys, attributes, fields and answers. */
export const texts: readonly string[] = [
	'',
	' ',
	'\0',
	// Names that every object has.
	'__proto__',
	'constructor',
	'toString',
	'hasOwnProperty',
	// Markup, and addresses that run.
	'<img src=x onerror=alert(1)>',
	'"><script>alert(1)</script>',
	"' onload='alert(1)",
	'javascript:alert(1)',
	'//elsewhere.example/',
	'../../elsewhere',
	'${alert(1)}',
	'{value}',
	// Characters that turn, hide or split what follows.
	'\u202eau',
	'\u2066\u2067\u2068',
	'a\u200bb\ufeff',
	'line\u2028line\u2029line\r\nline',
	'\ud800',
	'a\udfff',
	'\u{e0041}\u{e0042}',
	`e${'\u0301'.repeat(50)}`,
	// Near to what is understood.
	'1991-12-08T00:00:00Z',
	'1991-02-30',
	'-1991-12-08',
	'+001991-12-08',
	'१९९१-१२-०८',
	'1991-12-08,1991-12-21',
	'none,none',
	',,,',
	'0x7c7',
	'1e3',
	'NaN',
	'Infinity',
	'%',
	'%E0%A4%A',
	'The atlas is closed. Call +1-800-555-0100 for help',
	'x'.repeat(10_000),
	','.repeat(5000)
];

/** What stands behind the path of an address. */
export const addresses: readonly { search: string; hash: string }[] = [
	{ search: '?date=1991-12-21&amp;lens=sovereignty&amp;republic=ua', hash: '' },
	{ search: '?date=1991-12-21&amp;amp;lens=sovereignty', hash: '' },
	{ search: '?date=1991-12-21&amp%3Blens=sovereignty', hash: '' },
	{ search: '?date=1991-12-21&', hash: '#038;lens=sovereignty&#038;republic=ua' },
	{ search: '?date=1991-12-21&', hash: '#x26;lens=sovereignty' },
	{ search: '?date=1991-12-21&date=1991-12-08&date=', hash: '' },
	{ search: '?date=%E0%A4%A&lens=%00&republic=%', hash: '#%' },
	{ search: `?${'&'.repeat(100_000)}`, hash: '' },
	{ search: `?${'date=1991-12-21&'.repeat(10_000)}`, hash: '' },
	{ search: '?', hash: `#038;${'amp;'.repeat(20_000)}` },
	{ search: '?from=1993-01-01&date=1991-12-21', hash: '' },
	{ search: '?__proto__=x&constructor=y&toString', hash: '' }
];

/** The `view` of a message, or the whole of one. */
export const messages: readonly unknown[] = [
	Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [n, n])),
	Object.fromEntries([['__proto__', { date: '1991-12-21' }]]),
	Object.create(null),
	{ date: ['1991-12-21'] },
	{ date: { toString: 1 } },
	{ date: 10n },
	{ date: new Date(NaN) },
	{ date: new Map(), lens: new Set(), republic: new ArrayBuffer(8) },
	{ date: 'x'.repeat(100_000), ['y'.repeat(100_000)]: null },
	{ lens: null, date: null },
	{ republic: undefined },
	new Error('message'),
	/./,
	[[[[]]]]
];

/** What a learning platform may answer, or throw. */
export const answers: readonly unknown[] = [
	undefined,
	null,
	true,
	1,
	'TRUE',
	'',
	{},
	[],
	NaN,
	Symbol('true'),
	1n,
	Object.create(null),
	{ toString: () => ({}) },
	{
		toString: () => {
			throw new Error('a fault of the platform');
		}
	},
	() => 'true'
];
