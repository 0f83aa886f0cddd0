/** Whoever lost a password, or was invited and never had one, sets one by a code that goes to their address. */
@ApplicationModule(displayName = "Recover", allowedDependencies = {"shared", "account", "notify"})
package io.luxuan.recover;

import org.springframework.modulith.ApplicationModule;
