/** The people of an applying unit: who administers it, who may do what for it, who comes and goes. */
package io.luxuan.account.people;
