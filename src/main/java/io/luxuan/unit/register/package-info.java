/** The register of units: entries, who claims and who confirms them. */
package io.luxuan.unit.register;
