// Prints the area of every republic in the built files against the figure of the Soviet yearbooks.
import { republics } from './divisions';
import { levelsOfDetail } from './levels-of-detail';
import { polygonsOf, readText, squareKilometres, type Atlas } from './measure';

const names = levelsOfDetail.map(({ name }) => name);
const shapes = names.map((name) => polygonsOf(JSON.parse(readText(name)) as Atlas, 'republics'));
console.log(`| republic | yearbook | ${names.join(' | ')} |`);
console.log(`| --- | --: |${' --: |'.repeat(names.length)}`);
for (const { id, squareKilometres: known } of republics) {
	const cells = names.map((name, i) => {
		const area = squareKilometres(shapes[i]!.get(id)!, name);
		return `${Math.round(area)} (${((area / known - 1) * 100).toFixed(2)} %)`;
	});
	console.log(`| ${id} | ${known} | ${cells.join(' | ')} |`);
}
