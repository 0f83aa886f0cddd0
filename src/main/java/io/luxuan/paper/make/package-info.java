/** From a kind of paper, its template and a heading to the file that people take. */
package io.luxuan.paper.make;
