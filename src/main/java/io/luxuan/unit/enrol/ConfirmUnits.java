package io.luxuan.unit.enrol;

import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import org.springframework.transaction.annotation.Transactional;

/** A manager holds what a unit registered as against its licence. */
@UseCase
@ForManagers
public class ConfirmUnits {
    private final SettleRegistration settle;

    ConfirmUnits(SettleRegistration settle) {
        this.settle = settle;
    }

    /**
     * Twice is once.
     *
     * @param seen {@link Registration#seen} of the page that was read
     * @param note why this one is the right one, where others have its name or code
     * @throws io.luxuan.shared.Refusal at the field {@code note} when it may not be confirmed, or is not what was read any more
     */
    @Transactional
    public void confirm(String unit, String seen, String note) {
        settle.confirm(settle.lock(unit), seen, true, note);
    }

    /** @param reason 1 to 1000 characters; the unit reads it and answers */
    @Transactional
    public void giveBack(String unit, String seen, String reason) {
        settle.giveBack(settle.lock(unit), seen, reason);
    }
}
