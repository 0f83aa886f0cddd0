/** The manager's desk and the watch page of each round: where everything stands, what is late and with whom. */
package io.luxuan.watch;
