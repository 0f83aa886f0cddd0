package io.luxuan.notify.rule;

import io.luxuan.notify.Party;
import io.luxuan.notify.ToldKind;
import io.luxuan.notify.Way;
import io.luxuan.shared.Kept;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether a kind of news goes out by a way: as managers set it, and as follows where they set nothing. */
@Component
public class ToldRules {
    /** What somebody has to do, or loses something: a text message costs money. */
    private static final Set<ToldKind> URGENT = EnumSet.of(ToldKind.CORRECTION, ToldKind.CLAIM_CORRECTION, ToldKind.TO_SIGN, ToldKind.INVITED,
            ToldKind.PAYMENT_RETURNED, ToldKind.CLAW_BACK, ToldKind.REMINDED, ToldKind.DUE_SOON, ToldKind.CALL_CLOSING, ToldKind.TO_RECOMMEND,
            ToldKind.CALL_MOVED, ToldKind.JUDGE_INVITED, ToldKind.STAGE_INVITED, ToldKind.STAGE_MOVED, ToldKind.UNIT_SETTLED, ToldKind.ACCOUNT,
            ToldKind.SECURITY);

    private record Key(ToldKind kind, Way way) {}

    private final Kept<Map<Key, Boolean>> set;

    ToldRules(RuleMapper mapper, @Value("${luxuan.kept:3s}") Duration age) {
        set = new Kept<>(age, () -> mapper.rules().stream()
                .collect(Collectors.toMap(rule -> new Key(rule.kind(), rule.way()), RuleMapper.Rule::enabled)));
    }

    public boolean goesBy(ToldKind kind, Way way) {
        return mayGoBy(kind, way) && set.get().getOrDefault(new Key(kind, way), way != Way.SMS || URGENT.contains(kind));
    }

    /** Groups in chat programs are those of the office: only what concerns managers goes there. */
    public boolean mayGoBy(ToldKind kind, Way way) {
        return way == Way.MAIL || way == Way.SMS || kind.parties().contains(Party.MANAGERS);
    }

    void forget() {
        set.forget();
    }
}
