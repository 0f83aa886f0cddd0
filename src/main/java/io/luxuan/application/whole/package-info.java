/** An application with all that stands on its paper. */
package io.luxuan.application.whole;
