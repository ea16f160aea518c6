declare module 'virtual:status-colours.css';
