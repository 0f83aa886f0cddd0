/** What a way out of the platform is: whoever carries letters by one. */
package io.luxuan.notify.way;
