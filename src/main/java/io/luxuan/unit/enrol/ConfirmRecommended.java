package io.luxuan.unit.enrol;

import io.luxuan.shared.NotFound;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForRecommenders;
import io.luxuan.shared.permission.UseCase;
import org.springframework.transaction.annotation.Transactional;

/** A department confirms units that named it as their 推荐单位, unless another has their name or code: those are for managers. */
@UseCase
@ForRecommenders
public class ConfirmRecommended {
    private final SettleRegistration settle;

    ConfirmRecommended(SettleRegistration settle) {
        this.settle = settle;
    }

    /**
     * Twice is once.
     *
     * @param seen {@link Registration#seen} of the page that was read
     * @throws io.luxuan.shared.Refusal at the field {@code note} when it may not be confirmed by a department, or is not what was read
     */
    @Transactional
    public void confirm(String unit, String seen) {
        settle.confirm(own(unit), seen, false, null);
    }

    /** @param reason 1 to 1000 characters; the unit reads it and answers */
    @Transactional
    public void giveBack(String unit, String seen, String reason) {
        settle.giveBack(own(unit), seen, reason);
    }

    private Registration own(String unit) {
        Registration found = settle.lock(unit);
        if (!isOwn(found)) {
            throw new NotFound("unit registration", unit);
        }
        return found;
    }

    static boolean isOwn(Registration registration) {
        return registration.recommenderId() != null && registration.recommenderId().equals(Actors.require().organisationId());
    }
}
