/** Who sits on which panel, solved to the optimum: pure computation on numbers, with a certificate anyone can check. */
@ApplicationModule(displayName = "Assignment", allowedDependencies = {})
package io.luxuan.assignment;

import org.springframework.modulith.ApplicationModule;
