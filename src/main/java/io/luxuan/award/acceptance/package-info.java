/** The acceptance panel and its finding. */
@NamedInterface("acceptance")
package io.luxuan.award.acceptance;

import org.springframework.modulith.NamedInterface;
