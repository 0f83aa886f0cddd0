/** Processes as pictures: drawn by the server, so that they need no script and loosen no rule of the pages. */
package io.luxuan.watch.drawing;
