/** Working days by the calendars of the State Council. */
@ApplicationModule(displayName = "Calendar", allowedDependencies = {"shared"})
package io.luxuan.calendar;

import org.springframework.modulith.ApplicationModule;
