/** How a person wants to be reached. */
package io.luxuan.notify.contact;
