export { entries } from '../entries';
