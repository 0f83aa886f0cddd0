package io.luxuan.panel.bars;

import io.luxuan.application.AsideGround;
import io.luxuan.application.PartyKind;
import io.luxuan.application.SetClaimsAside;
import io.luxuan.panel.seat.Facts;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.Tasks;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** A manager sets unfounded claims aside, or heeds them again, while the draw is not committed to: afterwards nothing is added. */
@UseCase
@ForManagers
public class HeedClaims {
    private static final String COMMIT = "commit-draw";

    private final SetClaimsAside claims;
    private final Facts facts;
    private final Tasks tasks;

    HeedClaims(SetClaimsAside claims, Facts facts, Tasks tasks) {
        this.claims = claims;
        this.facts = facts;
        this.tasks = tasks;
    }

    /**
     * @param keys   of claims, as {@link Bars.Claim#key()} gives them; all of them or none
     * @param ground name of an {@link AsideGround}
     * @throws Refusal with its fields when something is missing, or when the draw has been committed to
     */
    @Transactional
    public void setAside(String roundId, String applicationId, List<String> keys, String ground, String reason) {
        beforeTheDraw(roundId, applicationId);
        if (keys.isEmpty()) {
            throw new Refusal("people.none", Map.of("claims", "refusal.people.none"));
        }
        AsideGround why = Arrays.stream(AsideGround.values()).filter(one -> one.name().equals(ground)).findFirst()
                .orElseThrow(() -> new Refusal("people.ground", Map.of("ground", "refusal.people.ground")));
        keys.stream().distinct().forEach(key -> claims.setAside(applicationId, kind(key), number(key), why, reason));
    }

    @Transactional
    public void takeBack(String roundId, String applicationId, String key) {
        beforeTheDraw(roundId, applicationId);
        claims.takeBack(applicationId, kind(key), number(key));
    }

    private void beforeTheDraw(String roundId, String applicationId) {
        if (!facts.application(applicationId).roundId().equals(roundId)) {
            throw new NotFound("application", applicationId);
        }
        if (tasks.open(COMMIT, roundId, null).isEmpty()) {
            throw new Refusal("people.not-now");
        }
    }

    private static PartyKind kind(String key) {
        String name = key.split("/", 2)[0];
        return Arrays.stream(PartyKind.values()).filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow(() -> new Refusal("people.stale"));
    }

    private static int number(String key) {
        String[] parts = key.split("/", 2);
        if (parts.length < 2 || !parts[1].matches("\\d{1,4}")) {
            throw new Refusal("people.stale");
        }
        return Integer.parseInt(parts[1]);
    }
}
