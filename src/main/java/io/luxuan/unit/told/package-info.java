/** Units hear what became of what they said of themselves, and whoever confirms it that it waits. */
package io.luxuan.unit.told;
