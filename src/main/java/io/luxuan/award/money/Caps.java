package io.luxuan.award.money;

import io.luxuan.programme.Programme;
import io.luxuan.programme.money.Funding;
import io.luxuan.programme.money.Funding.Cap;
import io.luxuan.programme.money.Funding.CapMeasure;
import io.luxuan.programme.money.Funding.Tier;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What may be committed at the most, by what is counted together. A single award's money counts its bonus. */
public record Caps(Map<LedgerScope, Limit> limits) {
    static final Caps NONE = new Caps(Map.of());

    /** @param money in 万元, null for none; @param count of awards, null for none */
    public record Limit(BigDecimal money, Integer count) {
        static final Limit NONE = new Limit(null, null);

        Limit and(Cap cap) {
            return cap.counted() == CapMeasure.MONEY
                    ? new Limit(money == null ? cap.limit() : money.min(cap.limit()), count)
                    : new Limit(money, count == null ? cap.limit().intValue() : Math.min(count, cap.limit().intValue()));
        }
    }

    public static Caps of(Funding funding) {
        Map<LedgerScope, Limit> limits = new EnumMap<>(LedgerScope.class);
        limits.put(LedgerScope.AWARD, new Limit(award(funding), null));
        funding.caps().forEach(cap -> LedgerScope.of(cap.countedBy(), cap.countedOver()).ifPresent(scope ->
                limits.put(scope, limits.getOrDefault(scope, Limit.NONE).and(cap))));
        return new Caps(limits);
    }

    private static BigDecimal award(Funding funding) {
        BigDecimal award = Stream.concat(Stream.of(funding.cap(), funding.nationalCap()), funding.tiers().stream().map(Tier::cap))
                .filter(Objects::nonNull).max(BigDecimal::compareTo).orElse(null);
        return award == null || funding.bonus() == null ? award : award.add(funding.bonus().cap());
    }

    /** Whose year's budget is shared. */
    public static String fundOf(Programme programme) {
        return programme.funding().fundOf(programme.id());
    }

    /** In 万元; null for none. */
    public BigDecimal of(LedgerScope scope) {
        return limits.getOrDefault(scope, Limit.NONE).money();
    }

    /** In awards; null for none. */
    public Integer count(LedgerScope scope) {
        return limits.getOrDefault(scope, Limit.NONE).count();
    }

    /** What is counted for every award, and what these caps need besides. */
    Set<LedgerScope> counted() {
        Set<LedgerScope> scopes = LedgerScope.always();
        scopes.addAll(limits.keySet());
        return scopes;
    }
}
