/** The open tasks behind each count of a round. */
package io.luxuan.watch.task;
