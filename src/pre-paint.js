{
	const root = document.documentElement;
	const { pathname, search } = location;
	const embed = /\/embed\//.test(pathname);
	const theme = embed && /[?&]theme=(light|dark)(&|$)/.exec(search);
	if (theme) root.dataset.theme = theme[1];
	const view = embed ? /[?&](date|lens|from|to)=/ : /[?&](date|lens)=/;
	if (view.test(search)) root.setAttribute('aria-busy', 'true');
}
