/** What all pages share: sign-in, the frame with navigation, answers to errors, and how the site is run. */
@ApplicationModule(displayName = "Web shell", allowedDependencies = "shared")
package io.luxuan.web;

import org.springframework.modulith.ApplicationModule;
