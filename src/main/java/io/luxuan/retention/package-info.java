/** What may go after its time, by one policy for all modules. */
@ApplicationModule(displayName = "Retention", allowedDependencies = {"shared"})
package io.luxuan.retention;

import org.springframework.modulith.ApplicationModule;
