/** How much somebody may send in an hour or a day, on all nodes together. */
package io.luxuan.shared.budget;
