package io.luxuan.panel.ceremony;

import io.luxuan.draw.DrawCommitment;
import io.luxuan.draw.EnterValues;
import io.luxuan.draw.Entered;
import io.luxuan.draw.ReadCeremony;
import io.luxuan.draw.RetractEntry;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** Step two of a draw: two managers enter the published values; when they agree, the seed is known. */
@UseCase
public class EnterDrawValues {
    private final ReadCeremony ceremony;
    private final EnterValues enter;
    private final RetractEntry retract;
    private final SinceCommitment since;
    private final CeremonyTasks tasks;

    EnterDrawValues(ReadCeremony ceremony, EnterValues enter, RetractEntry retract, SinceCommitment since,
            CeremonyTasks tasks) {
        this.ceremony = ceremony;
        this.enter = enter;
        this.retract = retract;
        this.since = since;
        this.tasks = tasks;
    }

    /** @param typed by the number of the source */
    @ForManagers
    @Transactional
    public Entered enter(String roundId, Map<Integer, String> typed) {
        DrawCommitment commitment = live(roundId);
        Entered entered = enter.enter(commitment.id(), typed, () -> since.of(commitment));
        if (entered.isMatched()) {
            tasks.goOn(CeremonyTasks.ENTER, roundId);
        }
        return entered;
    }

    @ForManagers
    @Transactional
    public void retract(String roundId, String reason) {
        retract.retract(live(roundId).id(), reason);
    }

    private DrawCommitment live(String roundId) {
        return ceremony.live(roundId).orElseThrow(() -> new Refusal("draw.stale"));
    }
}
