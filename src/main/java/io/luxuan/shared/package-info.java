/** What every module may use: identifiers, the clock, refusals, pages of rows, actors and permissions. */
@ApplicationModule(displayName = "Shared", type = ApplicationModule.Type.OPEN)
package io.luxuan.shared;

import org.springframework.modulith.ApplicationModule;
