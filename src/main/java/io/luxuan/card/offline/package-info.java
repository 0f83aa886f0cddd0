/** Cards away from the network: papers and a workbook of cards to take along, and the workbook brought back, whole or not at all. */
package io.luxuan.card.offline;
