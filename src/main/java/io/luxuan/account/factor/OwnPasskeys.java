package io.luxuan.account.factor;

import io.luxuan.account.pace.TrustedDevices;
import io.luxuan.account.passkey.Passkey;
import io.luxuan.account.passkey.PasskeyAnswer;
import io.luxuan.account.passkey.Passkeys;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Verdict;
import io.luxuan.shared.Wording;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.permission.ForOwners;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** One's own passkeys: make, name, take away. Whoever has a factor proves by one first; the last that a role must have stays. */
@UseCase
@ForOwners
public class OwnPasskeys {
    private static final int LONGEST_NAME = 40;
    private static final String FORM = "factor.form";

    private final Passkeys passkeys;
    private final FactorMapper mapper;
    private final CheckFactor checks;
    private final RecoveryCodes recovery;
    private final TrustedDevices devices;
    private final SecondFactorRule rule;
    private final AuditTrail audit;

    OwnPasskeys(Passkeys passkeys, FactorMapper mapper, CheckFactor checks, RecoveryCodes recovery, TrustedDevices devices,
            SecondFactorRule rule, AuditTrail audit) {
        this.passkeys = passkeys;
        this.mapper = mapper;
        this.checks = checks;
        this.recovery = recovery;
        this.devices = devices;
        this.rule = rule;
        this.audit = audit;
    }

    public Map<String, Object> askToMake() {
        return passkeys.askToMake(HalfSignedIn.owner());
    }

    public Map<String, Object> askToProve() {
        return passkeys.askToProve(HalfSignedIn.owner().id());
    }

    public Passkey one(String id) {
        return passkeys.of(HalfSignedIn.owner().id()).stream().filter(passkey -> passkey.id().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("passkey", id));
    }

    /** @return recovery codes where this is the first factor, shown this once; none otherwise */
    @Transactional(noRollbackFor = Refusal.class)
    public List<String> add(String name, PasskeyAnswer made, Proof current) {
        Person owner = HalfSignedIn.owner();
        FactorRow row = mapper.of(owner.id());
        named(name).requireAt("name", FORM);
        checks.require(owner, row, current);
        passkeys.add(owner, name.strip(), made).requireAt(Proof.PASSKEY_FIELD, FORM);
        record("account.add-passkey", owner, name.strip());
        return row.hasFactor() ? List.of() : recovery.make(owner.id());
    }

    @Transactional
    public void rename(String id, String name) {
        Person owner = HalfSignedIn.owner();
        named(name).requireAt("name", FORM);
        if (!passkeys.rename(id, owner.id(), name.strip())) {
            throw new NotFound("passkey", id);
        }
        record("account.rename-passkey", owner, name.strip());
    }

    /** Browsers that were trusted on the strength of it are trusted no longer. */
    @Transactional(noRollbackFor = Refusal.class)
    public void remove(String id, Proof current) {
        Person owner = HalfSignedIn.owner();
        mapper.lock(owner.id());
        FactorRow row = mapper.of(owner.id());
        String name = one(id).name();
        boolean last = !row.hasApp() && row.passkeys() == 1;
        if (last && rule.isRequiredOf(owner.role())) {
            throw new Refusal("factor.required");
        }
        checks.require(owner, row, current);
        if (passkeys.remove(id, owner.id(), owner)) {
            devices.endAll(owner.id());
            record("account.remove-passkey", owner, name);
        }
        if (last) {
            recovery.forget(owner.id());
        }
    }

    private static Verdict named(String name) {
        if (Wording.saysNothing(name)) {
            return Verdict.refused("account.required");
        }
        return name.strip().length() > LONGEST_NAME ? Verdict.refused("account.too-long") : Verdict.ALLOWED;
    }

    private void record(String action, Person owner, String name) {
        Actors.run(owner, () -> audit.record(AuditEvent.of(action, "account", owner.id()).because(owner.username() + "：" + name)));
    }
}
