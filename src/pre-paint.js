{
	const root = document.documentElement;
	const { pathname, search } = location;
	const theme = /\/embed\//.test(pathname) && /[?&]theme=(light|dark)(&|$)/.exec(search);
	if (theme) root.dataset.theme = theme[1];
	if (/[?&](date|lens|from|to)=/.test(search)) root.setAttribute('aria-busy', 'true');
}
