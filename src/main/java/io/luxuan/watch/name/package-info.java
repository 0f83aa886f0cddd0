/** What things of processes are called: their subjects, and those with whom a task lies. */
package io.luxuan.watch.name;
