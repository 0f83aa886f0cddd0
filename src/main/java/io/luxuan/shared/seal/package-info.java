/** What the servers of one installation alone can have written: keys that they share, and seals made with them. */
package io.luxuan.shared.seal;
