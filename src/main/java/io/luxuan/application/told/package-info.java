/** Whom facts of applications concern. */
package io.luxuan.application.told;
