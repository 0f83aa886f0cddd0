/** Filters of lists that a manager keeps under a name. */
package io.luxuan.watch.saved;
