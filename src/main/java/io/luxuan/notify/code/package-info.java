/** Codes that prove an address. */
package io.luxuan.notify.code;
