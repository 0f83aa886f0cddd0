/** Opening a round: from its programme's defaults or an earlier round. */
package io.luxuan.round.opening;
