import { randomFrom } from './random';

const syllables =
	'ba da fo ga hi ko la le ma mo na no pe ra ri sa so ta ti u va vel wen yo zu'.split(' ');

/** Invented words, a few of them much more often than the others, as in any language. */
export function wordsFrom(seed: number) {
	const random = randomFrom(seed);
	const below = (count: number) => Math.floor(random() * count);
	const invent = (length: number) =>
		Array.from({ length }, () => syllables[below(syllables.length)]).join('');
	const vocabulary = Array.from({ length: 3000 }, () => invent(1 + below(4)));
	const word = () => vocabulary[Math.floor(vocabulary.length * random() ** 3)]!;
	const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
	const words = (count: number) => Array.from({ length: count }, word).join(' ');
	return {
		random,
		below,
		name: () => capital(invent(3)),
		title: () => `${capital(words(4 + below(4)))}`,
		sentence: () => `${capital(words(10 + below(12)))}.`
	};
}
