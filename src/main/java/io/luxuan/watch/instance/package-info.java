/** Process instances: lists that are searched, and one page for each. */
package io.luxuan.watch.instance;
