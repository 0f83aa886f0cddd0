/** Word files: the templates that the program brings, and filling one with what stands on a paper. */
package io.luxuan.paper.word;
