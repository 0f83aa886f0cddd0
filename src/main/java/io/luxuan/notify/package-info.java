/** People are told: what happened, to whom it matters, by which way. Facts come from the audit log; modules say whom they concern. */
@ApplicationModule(displayName = "Notify", allowedDependencies = {"shared", "audit", "round"})
package io.luxuan.notify;

import org.springframework.modulith.ApplicationModule;
