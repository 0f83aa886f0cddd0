package io.luxuan.application.recommend;

import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.FindingRow.Outcome;
import io.luxuan.application.store.Setting;
import io.luxuan.application.store.VersionMapper;
import io.luxuan.application.store.VersionRow;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import java.util.List;
import org.springframework.stereotype.Component;

/** Seals opinions as they are given, and says whether they still are what they were. */
@Component
public class SealedOpinions {
    private final SealedOpinionMapper opinions;
    private final VersionMapper versions;
    private final Setting setting;
    private final MovableClock clock;

    SealedOpinions(SealedOpinionMapper opinions, VersionMapper versions, Setting setting, MovableClock clock) {
        this.opinions = opinions;
        this.versions = versions;
        this.setting = setting;
        this.clock = clock;
    }

    /** @param holds whether neither the opinion nor the version has changed since */
    public record Shown(SealedOpinion sealed, boolean holds) {}

    void seal(ApplicationRow row, Outcome outcome, String opinion) {
        opinions.insert(SealedOpinion.of(row.id(), row.versionNo(), setting.organisation(row.recommenderId()).name(), outcome, opinion,
                Actors.require().name(), content(row.id(), row.versionNo()), clock.now().withNano(0)));
    }

    /** The newest first. */
    public List<Shown> of(String applicationId) {
        return opinions.of(applicationId).stream()
                .map(one -> new Shown(one, one.holdsFor(content(applicationId, one.versionNo())))).toList();
    }

    private String content(String applicationId, int versionNo) {
        VersionRow version = versions.find(applicationId, versionNo);
        return version == null ? "" : version.content();
    }
}
