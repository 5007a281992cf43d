import { runInThisContext } from 'node:vm';

/**
 * Turns a bundled script into a maker of its module. Every call makes a fresh one: its caches are empty and its
 * tables are built anew.
 * @param name the variable that holds the module when the script has run
 * @param given the name of the one global that the script expects
 */
export function compile<Given, Module>(code: string, name: string, given: string): (value: Given) => Module {
  return runInThisContext(`(${given}) => { ${code}\nreturn ${name}; }`) as (value: Given) => Module;
}
