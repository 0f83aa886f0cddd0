package io.luxuan.claim.intake;

import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Slice;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The claims of a round as staff look through them. */
@UseCase
public class ReadClaims {
    private final ClaimMapper claims;
    private final Rounds rounds;

    ReadClaims(ClaimMapper claims, Rounds rounds) {
        this.claims = claims;
        this.rounds = rounds;
    }

    /** @param state whose claims are listed; null for all */
    public record Page(Round round, ClaimState state, String search, Map<ClaimState, Long> counts, Slice<Claim> claims) {
        public long verifying() {
            return count(ClaimState.VERIFYING);
        }

        public long count(ClaimState wanted) {
            return counts.getOrDefault(wanted, 0L);
        }
    }

    @ForStaff
    public Page of(String roundId, ClaimState state, String search, String cursor) {
        Map<ClaimState, Long> counts = new EnumMap<>(ClaimState.class);
        claims.states(roundId).forEach(count -> counts.put(count.state(), count.claims()));
        return new Page(rounds.get(roundId), state, search, counts, list(roundId, state, search, cursor, Slice.PAGE));
    }

    /** The list alone. */
    @ForStaff
    public Slice<Claim> list(String roundId, ClaimState state, String search, String cursor, int limit) {
        List<Claim> rows = claims.page(ClaimQuery.of(roundId, state, search, cursor, limit + 1));
        return Slice.of(rows, limit, Claim::applicationId);
    }
}
