import { expect, test } from 'vitest';
import { atlas, references } from '../load.server';
import { atlasJson } from './atlas-json';

const file = atlasJson(atlas('en'), references('en'));

test('every republic has its last and its first name and capital under keys of their own', () => {
	for (const { names, capitals, ...republic } of file.republics)
		expect(republic).toEqual({
			id: republic.id,
			name: names.at(-1)!.name,
			formerName: names[0]!.name,
			formerFullName: names[0]!.full,
			namedFrom: names.at(-1)!.from,
			capital: capitals.at(-1)!.name,
			formerCapital: capitals[0]!.name,
			capitalFrom: capitals.at(-1)!.from
		});
	expect(file.republics.find(({ id }) => id === 'ua')).toMatchObject({
		name: 'Ukraine',
		formerFullName: 'Ukrainian Soviet Socialist Republic',
		namedFrom: '1991-08-24',
		capital: 'Kyiv',
		formerCapital: 'Kiev'
	});
});

test('every file of a republic has its native names, and the origin of all its names as one', () => {
	for (const { id, nameRecords, ...dossier } of file.dossiers) {
		expect(dossier.nativeName).toBe(nameRecords.at(-1)!.native);
		expect(dossier.formerNativeName).toBe(nameRecords[0]!.native);
		const sources = new Set(nameRecords.flatMap(({ sources }) => sources));
		expect(dossier.names.sources, id).toEqual([...sources]);
		for (const { note = '' } of nameRecords) expect(dossier.names.note ?? '').toContain(note);
	}
	const [russia] = file.dossiers;
	expect(russia!.nameRecords.map(({ confidence }) => confidence)).toEqual(['high', 'medium']);
	expect(russia!.names.confidence).toBe('medium');
});

test('all else is as the page has it', () => {
	const { republics, dossiers, ...rest } = file;
	const whole = { ...atlas('en'), ...references('en') };
	expect(rest).toEqual({ ...rest, lenses: whole.lenses, events: whole.events });
	expect(republics).toMatchObject(whole.republics);
	expect(dossiers.map(({ capitalRecords }) => capitalRecords)).toEqual(
		whole.dossiers.map(({ capitalRecords }) => capitalRecords)
	);
});

test('the sources of every event are there by its id', () => {
	expect(Object.keys(file.citations)).toEqual(['events', 'lenses']);
	for (const { id, sources, confidence } of file.events)
		expect(file.citations.events[id]).toEqual({ sources, confidence });
	expect(Object.keys(file.citations.events)).toHaveLength(file.events.length);
});
