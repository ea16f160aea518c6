// npm runs it before the scripts that need it. It imports nothing and uses no new syntax, so that an
// old Node can read it and say what is wrong.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	console.error('Node 20.19 or newer is needed; this is ' + process.versions.node + '.');
	console.error('Get one from https://nodejs.org, then run the command again.');
	process.exit(1);
}
