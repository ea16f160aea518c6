declare module 'virtual:label-stages.css';
declare module 'virtual:status-colours.css';
