import { bodyKinds, precisions, type Memberships } from '$lib/domain/membership';
import { originFields, originOf, type Table } from './table';

/** How the republics belong to the bodies. */
export const membershipsTable = ({ groups, spans }: Memberships): Table => {
	const groupLabels = new Map(groups.map(({ id, label }) => [id, label]));
	return {
		name: 'memberships',
		title: 'Every status of every republic in organisations, and in treaties that work like one',
		fields: [
			['republic', 'string', 'the id of one of the fifteen republics'],
			['body', 'string', 'the id of the organisation or treaty'],
			['status', 'string', 'the id of what the republic was there', { inWords: 'label' }],
			['label', 'string', 'the same in words'],
			[
				'group',
				'string',
				'the id of what several statuses are told as',
				{ inWords: 'group_label' }
			],
			['group_label', 'string', 'the same in words'],
			['from', 'date', 'the first day of the status, or that of its month or year'],
			[
				'precision',
				'string',
				'how exactly that is known: day, month or year; none where the status has no day of its own and holds since the body was founded',
				{ enum: precisions }
			],
			['to', 'date', 'the first day after it; empty while it lasts'],
			...originFields
		],
		key: ['republic', 'body', 'from'],
		foreignKeys: { republics: ['republic'], bodies: ['body'] },
		rows: spans.map(({ republic, body, status, label, group, from, precision, to, ...origin }) => ({
			...{ republic, body, status, label, group, group_label: groupLabels.get(group) },
			...{ from, precision, to },
			...originOf(origin)
		}))
	};
};

/** The organisations and treaties. */
export const bodiesTable = ({ bodies }: Memberships): Table => ({
	name: 'bodies',
	title: 'Organisations, and treaties that work like one, to which republics have belonged',
	fields: [
		['body', 'string', 'the id of the organisation or treaty', { inWords: 'title' }],
		['title', 'string', 'what it is called'],
		['short_name', 'string', 'the same for labels'],
		['kind', 'string', 'what sort of body it is', { enum: bodyKinds }],
		['about', 'string', 'what it is, in a sentence'],
		['rule', 'string', 'from which day a republic counts as what, where that takes a rule'],
		['founded', 'date', 'the day it was founded, or its treaty was signed'],
		['in_force', 'date', 'the day its treaty took effect, where that is another'],
		['ended', 'date', 'the day it ended'],
		...originFields.filter(([name]) => name !== 'note')
	],
	key: ['body'],
	rows: bodies.map(
		({ id: body, title, name, kind, about, rule, founded, inForce, ended, ...origin }) => ({
			...{ body, title, short_name: name, kind, about, rule, founded },
			...{ in_force: inForce, ended },
			confidence: origin.confidence,
			sources: origin.sources.join(' ')
		})
	)
});
