/** What needs a hand today: the signed-in person's open work, kind by kind, by what happens if nobody acts. */
package io.luxuan.watch.today;
