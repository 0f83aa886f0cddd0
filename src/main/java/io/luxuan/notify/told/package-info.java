/** From the log to the inbox of each: who is told, once. */
package io.luxuan.notify.told;
