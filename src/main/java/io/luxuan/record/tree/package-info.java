/** Records as trees: their one spelling, and where two of them differ. */
package io.luxuan.record.tree;
