/** Whom facts of panels concern. */
package io.luxuan.panel.told;
