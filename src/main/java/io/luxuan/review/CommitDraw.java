package io.luxuan.review;

import io.luxuan.draw.CommitToDraw;
import io.luxuan.draw.SourceForm;
import io.luxuan.round.Round;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Step one of a draw: freezes the pool, the applications and the rules, and publishes their hash and the sources. */
@Component
public class CommitDraw {
    private final FreezePool freeze;
    private final Feasible feasible;
    private final CommitToDraw commit;
    private final CeremonyTasks tasks;
    private final Facts facts;

    CommitDraw(FreezePool freeze, Feasible feasible, CommitToDraw commit, CeremonyTasks tasks, Facts facts) {
        this.freeze = freeze;
        this.feasible = feasible;
        this.commit = commit;
        this.tasks = tasks;
        this.facts = facts;
    }

    /** @throws ShortOfExperts when a field has too few experts: nothing is changed */
    @ForManagers
    @Transactional
    public void commit(String roundId, List<SourceForm> sources) {
        if (!tasks.isOpen(CeremonyTasks.COMMIT, roundId)) {
            throw new Refusal("panels.not-now");
        }
        Round round = facts.round(roundId);
        FreezePool.Frozen frozen = freeze.now(round);
        feasible.require(round);
        commit.commit(roundId, frozen.snapshot(), frozen.people(), sources);
        tasks.goOn(CeremonyTasks.COMMIT, roundId);
    }
}
