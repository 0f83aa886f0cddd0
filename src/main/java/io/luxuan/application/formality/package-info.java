/** The formality check: through, back for correction, or out. */
@NamedInterface("formality")
package io.luxuan.application.formality;

import org.springframework.modulith.NamedInterface;
