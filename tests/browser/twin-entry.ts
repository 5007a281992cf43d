/** Runs in a page: what stands where something stood. */
export { remember, standing } from '../../utils/read/twin.ts';
