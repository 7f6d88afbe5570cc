/** The demonstration county, made deterministically. */
export { type DemoAccount, demoPassword } from './account/AccountBook.ts';
export { type DemoOptions, demoCounties, seedDemo } from './seedDemo.ts';
