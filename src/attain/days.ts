export { coveredBy, covers, type Days, earliest, latest, lengthOf } from '../model/index.js';
