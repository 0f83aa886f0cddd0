/** Where managers keep what is told to whom, and see what was delivered. */
package io.luxuan.notify.office;
