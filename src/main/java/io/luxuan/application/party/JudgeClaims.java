package io.luxuan.application.party;

import io.luxuan.application.AsideGround;
import io.luxuan.application.ClaimRules;
import io.luxuan.application.PartyKind;
import io.luxuan.application.SetClaimsAside;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Own;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** A manager finds that somebody whom an applicant names keeps nobody away, and says why. */
@UseCase
@ForManagers
class JudgeClaims implements SetClaimsAside {
    private final Own own;
    private final PeopleMapper claims;
    private final AuditTrail audit;
    private final MovableClock clock;

    JudgeClaims(Own own, PeopleMapper claims, AuditTrail audit, MovableClock clock) {
        this.own = own;
        this.claims = claims;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void setAside(String applicationId, PartyKind kind, int number, AsideGround ground, String reason) {
        String why = reason == null ? "" : reason.strip();
        ClaimRules.maySetAside(kind).require();
        ClaimRules.reasonIsGiven(why).refusal().ifPresent(refused -> {
            throw new Refusal(refused.code(), Map.of("reason", "refusal." + refused.code()), refused.arguments());
        });
        ApplicationRow row = own.lock(applicationId);
        if (claims.setAside(applicationId, kind, number, ground, why, Actors.require().id(), clock.now()) == 0) {
            throw new Refusal("people.stale");
        }
        audit.record(event("application.claim-aside", row).change(null, name(kind, number)).because(ground + "：" + why));
    }

    @Override
    @Transactional
    public void takeBack(String applicationId, PartyKind kind, int number) {
        ApplicationRow row = own.lock(applicationId);
        if (claims.takeBack(applicationId, kind, number) == 0) {
            throw new Refusal("people.stale");
        }
        audit.record(event("application.claim-heeded", row).change(name(kind, number), null));
    }

    private static AuditEvent event(String action, ApplicationRow row) {
        return AuditEvent.of(action, "application", row.id()).inRound(row.roundId());
    }

    private static String name(PartyKind kind, int number) {
        return kind + "/" + number;
    }
}
