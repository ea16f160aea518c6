import { expect, test } from 'vitest';
import type { PageRecord } from '$lib/citing/page-record';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import CiteBox from './CiteBox.svelte';
import ReportError from './ReportError.svelte';

const title = 'A <i>title</i> & more';
const record: PageRecord = {
	key: 'atlas-events-meeting',
	address: 'https://atlas.example/events/meeting/',
	pathOnly: false,
	version: '1.2.0',
	date: '2026-03-09'
};

test.each(['en', 'ru', 'zh-hans', 'zh-hant'])(
	'a page in %s is cited with its author, title, version, date and address',
	(locale) => {
		const html = renderOnStage(CiteBox, { title, record }, { locale });
		const text = textOf(html);
		for (const part of ['APA', 'MLA', 'Chicago', 'GB/T 7714', 'BibTeX', 'RIS', 'CSL-JSON'])
			expect(text).toContain(part);
		const references = [...html.matchAll(/<dd[^>]*>(.*?)<\/dd>/gs)].map(([, dd]) => textOf(dd!));
		for (const reference of references) {
			expect(reference).toContain('A <i>title</i> & more');
			expect(reference).toContain(record.address);
			expect(reference).toContain('1.2.0');
			expect(reference).toMatch(/2026/);
		}
	}
);

test('a copy that does not know its address says so, and gives the path', () => {
	const known = textOf(renderOnStage(CiteBox, { title, record }));
	const html = renderOnStage(CiteBox, {
		title,
		record: { ...record, address: '/events/meeting/', pathOnly: true }
	});
	const note = 'does not know its own address';
	expect(known).not.toContain(note);
	expect(textOf(html)).toContain(note);
	expect(textOf(html)).toContain('/events/meeting/');
});

test('the lines of a report say where the error stands; a mailbox gets them as a mail', () => {
	const plain = renderOnStage(ReportError, { title, record });
	expect(plain).not.toContain('<a ');
	expect(textOf(plain)).toContain(record.address);
	expect(textOf(plain)).toContain('9 March 2026');
	const mailed = renderOnStage(ReportError, {
		title,
		record: { ...record, contact: 'mailto:desk@atlas.example' }
	});
	const [, href] = /href="([^"]*)"/.exec(mailed)!;
	const mail = new URL(href!.replaceAll('&amp;', '&'));
	expect(mail.pathname).toBe('desk@atlas.example');
	expect(mail.searchParams.get('subject')).toContain(title);
	expect(mail.searchParams.get('body')).toContain(`\r\nAddress: ${record.address}\r\n`);
});

test('where there is no mailbox, links lead to the page of the publisher and to the repository', () => {
	const contact = 'https://atlas.example/contact';
	const repository = 'https://code.example/atlas';
	const html = renderOnStage(ReportError, { title, record: { ...record, contact, repository } });
	expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
		contact,
		repository
	]);
});
