/** A filled Word file as PDF, with the Chinese fonts of the machine: never an empty box on paper. */
package io.luxuan.paper.print;
