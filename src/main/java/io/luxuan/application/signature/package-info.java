/** Signed pages of applications: printed with a code, and brought back to their place by it. */
package io.luxuan.application.signature;
