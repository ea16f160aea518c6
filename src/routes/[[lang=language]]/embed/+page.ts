export { entries } from '../../entries';
