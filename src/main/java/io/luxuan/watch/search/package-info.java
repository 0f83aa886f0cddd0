/** One box that finds what staff may read, whatever it is. */
package io.luxuan.watch.search;
