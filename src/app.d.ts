declare module 'virtual:label-stages.css';
declare module 'virtual:status-colours.css';
declare module 'virtual:themes.css';
declare module 'virtual:embed-element' {
	const script: string;
	export default script;
}
