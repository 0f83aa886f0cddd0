/** Whole rounds from a file: import into a round, and replay from the command line. */
package io.luxuan.intake;
