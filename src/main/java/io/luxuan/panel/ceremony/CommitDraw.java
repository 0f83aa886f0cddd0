package io.luxuan.panel.ceremony;

import io.luxuan.draw.Balance;
import io.luxuan.draw.CommitToDraw;
import io.luxuan.draw.SourceForm;
import io.luxuan.draw.frozen.DrawRoom;
import io.luxuan.draw.frozen.Snapshot;
import io.luxuan.panel.seat.Facts;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** Step one of a draw: freezes the pool, the applications and the rules, and publishes their hash and the sources. */
@UseCase
public class CommitDraw {
    private final FreezePool freeze;
    private final CommitToDraw commit;
    private final DrawRoom room;
    private final Shortages shortages;
    private final CeremonyTasks tasks;
    private final Facts facts;

    CommitDraw(FreezePool freeze, CommitToDraw commit, DrawRoom room, Shortages shortages, CeremonyTasks tasks, Facts facts) {
        this.freeze = freeze;
        this.commit = commit;
        this.room = room;
        this.shortages = shortages;
        this.tasks = tasks;
        this.facts = facts;
    }

    /**
     * @throws ShortOfExperts when a field has too few experts: nothing is changed
     * @throws io.luxuan.draw.frozen.TooLarge when this node's memory does not suffice
     */
    @ForManagers
    @Transactional
    public void commit(String roundId, List<SourceForm> sources) {
        if (!tasks.isOpen(CeremonyTasks.COMMIT, roundId)) {
            throw new Refusal("panels.not-now");
        }
        commit.check(sources);
        FreezePool.Frozen frozen = freeze.now(facts.round(roundId));
        room.require(frozen.snapshot());
        commit.commit(roundId, balanced(roundId, frozen.snapshot()), frozen.people(), sources);
        tasks.goOn(CeremonyTasks.COMMIT, roundId);
    }

    /** Before any chance: panels that cannot be filled are found now, not after the public values are used up. */
    private Snapshot balanced(String roundId, Snapshot snapshot) {
        Balance.Result result = Balance.of(snapshot);
        if (result instanceof Balance.Result.TooFew shortOf) {
            throw shortages.refusal(roundId, shortOf.groups());
        }
        return ((Balance.Result.Balanced) result).snapshot();
    }
}
