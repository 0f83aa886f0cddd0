package io.luxuan.account.factor;

import io.luxuan.account.pace.FailedSignIns;
import io.luxuan.account.pace.FailedSignIns.Cause;
import io.luxuan.account.pace.KnownDevices;
import io.luxuan.account.pace.SignInPace;
import io.luxuan.account.passkey.ProvePasskey;
import io.luxuan.account.passkey.Proved;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForOwners;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Whether it is the owner: by a passkey, a code of the app, or one of the recovery codes. Guessing is slowed like guessing
 * passwords.
 */
@UseCase
@ForOwners
class CheckFactor {
    private static final int DIGITS = 6;

    private final AppCodes app;
    private final RecoveryCodes recovery;
    private final ProvePasskey passkeys;
    private final ClonedPasskeys cloned;
    private final SignInPace pace;
    private final KnownDevices devices;
    private final AuditTrail audit;
    private final FailedSignIns failures;

    CheckFactor(AppCodes app, RecoveryCodes recovery, ProvePasskey passkeys, ClonedPasskeys cloned, SignInPace pace,
            KnownDevices devices, AuditTrail audit, FailedSignIns failures) {
        this.failures = failures;
        this.app = app;
        this.recovery = recovery;
        this.passkeys = passkeys;
        this.cloned = cloned;
        this.pace = pace;
        this.devices = devices;
        this.audit = audit;
    }

    /** @param means what it was, where it was right */
    record Checked(Verdict verdict, Means means) {}

    @Transactional
    public Checked check(Person owner, Proof proof) {
        boolean known = devices.knows(owner.username());
        if (!known && !pace.admits(counted(owner))) {
            failures.record(owner.id(), owner.username(), address(), Cause.MUST_WAIT);
            return new Checked(Verdict.refused("factor.wait"), null);
        }
        Checked checked = proof.passkey().isThere() ? ofPasskey(owner, proof) : ofCode(owner, proof.typed());
        if (checked.verdict().isAllowed()) {
            pace.forget(counted(owner));
        } else {
            count(owner, known);
            failures.record(owner.id(), owner.username(), address(), checked.means() == Means.PASSKEY ? Cause.WRONG_PASSKEY : Cause.WRONG_CODE);
        }
        return checked;
    }

    /**
     * Before a factor is changed: that it is the owner, who has one already. Wrong proofs are counted although the command is refused.
     *
     * @throws Refusal at the field that was used
     */
    @Transactional(noRollbackFor = Refusal.class)
    public void require(Person owner, FactorRow row, Proof current) {
        if (row.hasFactor()) {
            check(owner, current).verdict().requireAt(current.fieldOr("currentPasscode"), "factor.form");
        }
    }

    private Checked ofPasskey(Person owner, Proof proof) {
        Proved proved = passkeys.prove(owner.id(), proof.passkey());
        if (proved.cloned()) {
            cloned.tell(owner, proved.name());
        }
        return new Checked(proved.verdict(), Means.PASSKEY);
    }

    private Checked ofCode(Person owner, String typed) {
        String bare = typed == null ? "" : typed.replaceAll("[\\s　]", "");
        Means means = bare.length() == DIGITS ? Means.CODE : Means.RECOVERY_CODE;
        boolean right = means == Means.CODE ? app.use(owner, bare) : isRecovery(owner, bare);
        Verdict wrong = means == Means.CODE ? Verdict.refused("factor.wrong") : Verdict.refused("factor.wrong-recovery");
        return new Checked(right ? Verdict.ALLOWED : wrong, means);
    }

    private boolean isRecovery(Person owner, String code) {
        if (!recovery.use(owner.id(), code)) {
            return false;
        }
        int left = recovery.left(owner.id());
        Actors.run(owner, () -> audit.record(
                AuditEvent.of("account.use-recovery-code", "account", owner.id()).because(owner.username() + " (" + left + ")")));
        return true;
    }

    private void count(Person owner, boolean known) {
        if (known) {
            devices.wrong(owner.username());
        } else {
            pace.wrong(counted(owner));
        }
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes exchange ? exchange.getRequest().getRemoteAddr() : "";
    }

    private static String counted(Person owner) {
        return SignInPace.ofCodes(owner.username());
    }
}
