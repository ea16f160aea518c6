import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

const library = fileURLToPath(new URL('../lib', import.meta.url));

/** A script that a page loads by itself, outside the framework. */
interface PageScript {
	/** The module that holds its text. */
	id: `virtual:${string}`;
	/** Below `src/lib`. */
	entry: string;
	/** What stands in it for constants, and the files that these come from. */
	define?: () => Record<string, string>;
	watch?: readonly string[];
}

/** The module `id`: the text of a script as one small file. */
export function bundleScript(script: PageScript): Plugin {
	const resolved = `\0${script.id}`;
	return {
		name: script.id.replace('virtual:', ''),
		resolveId: (id) => (id === script.id ? resolved : undefined),
		async load(id) {
			if (id !== resolved) return undefined;
			const { modules, code } = await bundle(script);
			for (const file of [...(script.watch ?? []), ...modules]) this.addWatchFile(file);
			return `export default ${JSON.stringify(code)}`;
		}
	};
}

/** A module below `src/lib`, and all that it imports, as the text of one script. */
export async function bundle({ entry, define }: Pick<PageScript, 'entry' | 'define'>) {
	const built = await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		resolve: { alias: { $lib: library } },
		define: define?.() ?? {},
		build: {
			write: false,
			target: 'es2022',
			minify: true,
			modulePreload: false,
			rolldownOptions: { input: `${library}/${entry}` }
		}
	});
	const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
	return { modules: output[0].moduleIds, code: output[0].code };
}
