{
	const root = document.documentElement;
	const { pathname, protocol, search, hash } = location;
	const query = search + hash;
	const embed = /\/embed\//.test(pathname);
	const theme = embed && /[?&;]theme=(light|dark)(&|$)/.exec(query);
	if (theme) root.dataset.theme = theme[1];
	// Modules do not run from a disk: the page shows what it was built with.
	const file = protocol === 'file:';
	const pending = !file && (embed ? /[?&;](date|lens|from|to)=/ : /[?&;](date|lens)=/).test(query);
	if (pending) root.setAttribute('aria-busy', 'true');
	if (!file && !embed && /[?&;]large=1/.test(query)) root.dataset.large = '';
	// The details will open: what makes room for them does so before it is painted.
	if (!file && !embed && /[?&;]republic=/.test(query)) root.dataset.details = '';

	/**
	 * Shows one of the lines of load-failure.ts, which may not be in the page yet.
	 * @param {string} missing
	 */
	const say = (missing) => {
		// The first page of a package says so itself, around its frame.
		if (file && (missing !== 'file' || parent !== window)) return;
		if (document.readyState === 'loading')
			return addEventListener('DOMContentLoaded', () => say(missing));
		if (missing !== 'styles' && 'ready' in root.dataset) return;
		if (!document.querySelector('.late:not([hidden])'))
			document.querySelector(`.late[data-missing=${missing}]`)?.removeAttribute('hidden');
	};
	const sayLate = () => say(pending ? 'view' : 'controls');
	setTimeout(sayLate, 8000);
	if (file)
		addEventListener('DOMContentLoaded', () => {
			say('file');
			// A folder would be listed.
			for (const link of document.links)
				if (link.protocol === protocol) link.pathname = link.pathname.replace(/\/$/, '/index.html');
		});
	addEventListener(
		'error',
		({ target }) => {
			if (!(target instanceof HTMLLinkElement)) return;
			if (target.rel === 'stylesheet') say('styles');
			if (target.rel === 'modulepreload') sayLate();
		},
		true
	);
	// A network that asks for a login answers with a page: a style sheet without rules.
	addEventListener('load', () => {
		for (const sheet of document.styleSheets)
			try {
				if (sheet.href && !sheet.cssRules.length) say('styles');
			} catch {
				// A frame without an origin may not read them.
			}
	});
	addEventListener('unhandledrejection', (event) => {
		if ('ready' in root.dataset) return;
		event.preventDefault();
		console.error(event.reason);
		sayLate();
	});
}
