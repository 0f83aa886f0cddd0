package io.luxuan.account.factor;

import io.luxuan.account.pace.TrustedDevices;
import io.luxuan.account.passkey.Passkey;
import io.luxuan.account.passkey.Passkeys;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForOwners;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * One's own second factor: set up an app, another one, new recovery codes. Having one already, a proof by it is asked first;
 * wrong ones are counted although the command is refused. Browsers that were trusted on the strength of what goes are trusted
 * no longer.
 */
@UseCase
@ForOwners
class OwnFactor {
    static final Duration PENDING = Duration.ofMinutes(30);
    private static final String ISSUER = "鲁选";

    private final FactorMapper mapper;
    private final FactorSecrets secrets;
    private final RecoveryCodes recovery;
    private final CheckFactor checks;
    private final Passkeys passkeys;
    private final TrustedDevices devices;
    private final SecondFactorRule rule;
    private final AuditTrail audit;
    private final MovableClock clock;

    OwnFactor(FactorMapper mapper, FactorSecrets secrets, RecoveryCodes recovery, CheckFactor checks, Passkeys passkeys,
            TrustedDevices devices, SecondFactorRule rule, AuditTrail audit, MovableClock clock) {
        this.mapper = mapper;
        this.secrets = secrets;
        this.recovery = recovery;
        this.checks = checks;
        this.passkeys = passkeys;
        this.devices = devices;
        this.rule = rule;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param picture the address of an image @param secret to be typed where no picture can be read, in fours */
    record Pending(String picture, String secret) {}

    /** @param left recovery codes that were not used yet */
    record Standing(boolean hasApp, LocalDateTime since, int left, boolean required, List<Passkey> passkeys) {
        public boolean isEmpty() {
            return !hasApp && passkeys.isEmpty();
        }

        /** Whether the last factor stays: the role must have one. */
        public boolean keepsLast() {
            return required && (hasApp ? passkeys.isEmpty() : passkeys.size() == 1);
        }
    }

    @Transactional(readOnly = true)
    public Standing standing() {
        Person owner = HalfSignedIn.owner();
        FactorRow row = mapper.of(owner.id());
        return new Standing(row.hasApp(), row.enrolledAt(), recovery.left(owner.id()), rule.isRequiredOf(owner.role()), passkeys.of(owner.id()));
    }

    /**
     * The same for half an hour, so that a page that is read again shows what the telephone has read. No other session sees it:
     * whoever knows the password and waits would otherwise read the secret that the owner sets up, and the owner would not notice.
     */
    @Transactional
    public Pending prepare() {
        Person owner = HalfSignedIn.owner();
        begin(owner.id());
        String place = here(owner);
        String fresh = Totp.freshSecret();
        boolean ours = secrets.shown(place, mapper.of(owner.id()).pending()).isPresent();
        LocalDateTime now = clock.now();
        mapper.prepare(owner.id(), secrets.hidden(place, fresh), now, ours ? now.minus(PENDING) : now.plusSeconds(1));
        String secret = secrets.shown(place, mapper.of(owner.id()).pending()).orElse(fresh);
        return new Pending(QrPicture.address(Totp.address(secret, ISSUER, owner.username())), secret.replaceAll("(.{4})(?!$)", "$1 "));
    }

    /**
     * Takes the app whose code was typed.
     *
     * @param current what proves the owner by the factor that there is already; passed over where there is none
     * @return recovery codes, shown this once
     */
    @Transactional(noRollbackFor = Refusal.class)
    public List<String> enrol(String code, Proof current) {
        Person owner = HalfSignedIn.owner();
        FactorRow row = mapper.of(owner.id());
        String secret = secrets.shown(here(owner), row.pending()).orElse("");
        OptionalLong step = secret.isEmpty() ? OptionalLong.empty() : Totp.stepOf(bare(code), secret, clock.running(), 0);
        if (step.isEmpty()) {
            Verdict.refused("factor.wrong-new").requireAt("passcode", "factor.form");
        }
        checks.require(owner, row, current);
        if (mapper.enrol(owner.id(), row.pending(), secrets.hidden(owner.id(), secret), step.getAsLong(), clock.now()) == 0) {
            throw new Refusal("factor.changed");
        }
        if (row.hasApp()) {
            devices.endAll(owner.id());
        }
        record(owner, row.hasApp() ? "account.replace-factor" : "account.enrol-factor");
        return recovery.make(owner.id());
    }

    @Transactional(noRollbackFor = Refusal.class)
    public List<String> renewRecoveryCodes(Proof current) {
        Person owner = HalfSignedIn.owner();
        checks.require(owner, mapper.of(owner.id()), current);
        devices.endAll(owner.id());
        record(owner, "account.renew-recovery-codes");
        return recovery.make(owner.id());
    }

    /** The app: where a passkey is left, or no factor is required. */
    @Transactional(noRollbackFor = Refusal.class)
    public void remove(Proof current) {
        Person owner = HalfSignedIn.owner();
        mapper.lock(owner.id());
        FactorRow row = mapper.of(owner.id());
        if (row.passkeys() == 0 && rule.isRequiredOf(owner.role())) {
            throw new Refusal("factor.required");
        }
        checks.require(owner, row, current);
        mapper.forget(owner.id());
        devices.endAll(owner.id());
        if (row.passkeys() == 0) {
            recovery.forget(owner.id());
        }
        record(owner, "account.remove-factor");
    }

    /** What is being set up belongs to one session of the account. */
    private static String here(Person owner) {
        return owner.id() + "/" + RequestContextHolder.currentRequestAttributes().getSessionId();
    }

    private void begin(String account) {
        if (mapper.of(account).pending() == null) {
            try {
                mapper.begin(account);
            } catch (DuplicateKeyException thereAlready) {
                // an app is replaced
            }
        }
    }

    private void record(Person owner, String action) {
        Actors.run(owner, () -> audit.record(AuditEvent.of(action, "account", owner.id()).because(owner.username())));
    }

    private static String bare(String code) {
        return code == null ? "" : code.replaceAll("[\\s　]", "");
    }
}
