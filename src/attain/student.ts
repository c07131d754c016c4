export { normal975, student975 } from '../model/index.js';
