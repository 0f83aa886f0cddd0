/** People, organisations, roles, sign-in. */
@ApplicationModule(displayName = "Accounts", allowedDependencies = {"shared"})
package io.luxuan.account;

import org.springframework.modulith.ApplicationModule;
