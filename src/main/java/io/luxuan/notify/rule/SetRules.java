package io.luxuan.notify.rule;

import io.luxuan.notify.ToldKind;
import io.luxuan.notify.Way;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import org.springframework.stereotype.Component;

/** Writes what managers set. Other nodes see it as soon as what they keep is some seconds old. */
@Component
public class SetRules {
    private final RuleMapper mapper;
    private final ToldRules rules;
    private final OwnWords words;
    private final MovableClock clock;

    SetRules(RuleMapper mapper, ToldRules rules, OwnWords words, MovableClock clock) {
        this.mapper = mapper;
        this.rules = rules;
        this.words = words;
        this.clock = clock;
    }

    public void set(ToldKind kind, Way way, boolean enabled) {
        mapper.set(kind, way, enabled, clock.now(), Actors.require().id());
    }

    public void write(ToldKind kind, ToldWords own) {
        mapper.write(kind, own, clock.now(), Actors.require().id());
    }

    /** Answers whether there were any. */
    public boolean forget(ToldKind kind) {
        return mapper.forget(kind) > 0;
    }

    /** Whoever set something sees it at once. */
    public void done() {
        rules.forget();
        words.forget();
    }
}
