package io.luxuan.round.opening;

import io.luxuan.shared.permission.RoundGate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether a round opens only after somebody else has looked at it: wherever there is somebody else. */
@Component
class LookNeeded {
    private final RoundGate gate;
    private final boolean wanted;

    LookNeeded(RoundGate gate, @Value("${luxuan.second-look:true}") boolean wanted) {
        this.gate = gate;
        this.wanted = wanted;
    }

    boolean of(String draftId) {
        return wanted && !gate.isAlone(draftId);
    }
}
