/** Opening a round: from its programme's defaults or an earlier round, through a draft that a second person looks at. */
@NamedInterface("opening")
package io.luxuan.round.opening;

import org.springframework.modulith.NamedInterface;
