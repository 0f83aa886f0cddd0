/** Several nodes on one database: who starts, who does what is to be done once, and who this node is. */
package io.luxuan.shared.nodes;
