/** Public pages, and what managers and applicants see of a publicity. */
@NamedInterface("site")
package io.luxuan.publicity.site;

import org.springframework.modulith.NamedInterface;
