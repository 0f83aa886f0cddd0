/** How chance enters a draw: commitment, public values, revealed secret, seed, and the record that gives it all again. */
@ApplicationModule(displayName = "Draw", allowedDependencies = {"shared", "assignment"})
package io.luxuan.draw;

import org.springframework.modulith.ApplicationModule;
