/** Cyrillic letters of the republics' languages, as the readings of Latin ones below write them. */
const cyrillic: Record<string, string> = Object.fromEntries(
	(
		'а=a б=b в=v г=g д=d е=e ж=zh з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=c ' +
		'ч=ch ш=sh щ=sh ъ= ы=i ь= э=e ю=iu я=ia є=e і=i ґ=g ә=a ғ=g қ=k ң=n ө=o ұ=u ү=u һ=h ҳ=h ҷ=ch'
	)
		.split(' ')
		.map((pair) => pair.split('=') as [string, string])
);

/** Latin letters that no decomposition takes a mark from. */
const latin: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ə: 'a', ß: 'ss', æ: 'e' };

/** Ways to write one sound, in this order: Yeltsin and Ельцин, Kirghizia and Киргизия become one. */
const sounds: readonly (readonly [RegExp, string])[] = [
	[/shch|sch/g, 'sh'],
	[/kh/g, 'h'],
	[/gh/g, 'g'],
	[/t[sz]/g, 'c'],
	[/ck|q/g, 'k'],
	[/x/g, 'ks'],
	[/ph/g, 'f'],
	[/w/g, 'v'],
	[/[yji][eo]/g, 'e'],
	[/[yj]/g, 'i'],
	[/([a-z])\1+/g, '$1']
];

/**
 * A word as it is compared: in small letters without marks, Cyrillic in Latin letters, and the ways to
 * write one sound alike. Other scripts, Chinese among them, keep their letters.
 */
export function fold(word: string): string {
	const plain = word
		.normalize('NFKD')
		.replace(/[\p{M}\p{Lm}]/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]/gu, (letter) => cyrillic[letter] ?? latin[letter] ?? letter)
		.normalize();
	return sounds.reduce((text, [sound, letter]) => text.replace(sound, letter), plain);
}
