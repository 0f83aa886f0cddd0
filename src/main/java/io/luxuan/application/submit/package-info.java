/** From the guide to the submitted application, and its timeline. */
@NamedInterface("submit")
package io.luxuan.application.submit;

import org.springframework.modulith.NamedInterface;
