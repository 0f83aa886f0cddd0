/** Answers, tables, members and files that come from another application of the unit, so that nothing is typed twice. */
package io.luxuan.application.reuse;
