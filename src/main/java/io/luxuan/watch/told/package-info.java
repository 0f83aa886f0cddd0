/** Whom facts of tasks concern. */
package io.luxuan.watch.told;
