/** What all pages share: sign-in, the frame with navigation, answers to errors, and the pages of administrators and supervisors. */
@ApplicationModule(displayName = "Web shell", allowedDependencies = {"shared", "storage", "audit", "account", "round"})
package io.luxuan.web;

import org.springframework.modulith.ApplicationModule;
