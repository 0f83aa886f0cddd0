/** Plans and their targets, as data. */
package io.luxuan.target.plan;
