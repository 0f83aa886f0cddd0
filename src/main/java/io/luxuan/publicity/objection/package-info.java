/** Objections: lodged, screened, handled. */
@NamedInterface("objection")
package io.luxuan.publicity.objection;

import org.springframework.modulith.NamedInterface;
