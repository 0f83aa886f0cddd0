package io.luxuan.application.version;

import io.luxuan.application.party.ReadParties;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Documents;
import io.luxuan.application.store.Own;
import io.luxuan.application.store.Setting;
import io.luxuan.application.store.VersionMapper;
import io.luxuan.application.store.VersionMoment;
import io.luxuan.application.version.Differences.Changed;
import io.luxuan.round.Round;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.permission.ForApplicants;
import io.luxuan.shared.permission.ForRecommenders;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.ArrayList;
import java.util.List;

/** Two submitted versions of an application side by side, for whoever may read it. */
@UseCase
class ReadVersions {
    private final Own own;
    private final VersionMapper versions;
    private final Documents documents;
    private final ReadParties parties;
    private final MembersCompared members;
    private final Setting setting;

    ReadVersions(Own own, VersionMapper versions, Documents documents, ReadParties parties, MembersCompared members, Setting setting) {
        this.own = own;
        this.versions = versions;
        this.documents = documents;
        this.parties = parties;
        this.members = members;
        this.setting = setting;
    }

    /** @param versions all that there are, the first first; @param changed empty where both say the same, or where there is only one */
    record Compared(ApplicationRow row, Round round, List<VersionMoment> versions, int from, int to, List<Changed> changed) {}

    /** @param to null for the last one; @param from null for the one before it */
    @ForApplicants
    public Compared ofOwn(String id, Integer from, Integer to) {
        return compare(id, from, to);
    }

    @ForRecommenders
    public Compared ofRecommended(String id, Integer from, Integer to) {
        return compare(id, from, to);
    }

    @ForStaff
    public Compared ofAny(String id, Integer from, Integer to) {
        return compare(id, from, to);
    }

    private Compared compare(String id, Integer from, Integer to) {
        ApplicationRow row = own.find(id);
        if (!row.wasSubmitted()) {
            throw new NotFound("application", id);
        }
        int later = to == null ? row.versionNo() : to;
        int earlier = from == null ? Math.max(1, later - 1) : from;
        if (earlier < 1 || later > row.versionNo() || earlier > later) {
            throw new NotFound("version", earlier + "-" + later);
        }
        return new Compared(row, setting.round(row.roundId()), versions.moments(id), earlier, later,
                earlier == later ? List.of() : changed(row, earlier, later));
    }

    private List<Changed> changed(ApplicationRow row, int earlier, int later) {
        List<Changed> changed = new ArrayList<>(Differences.of(documents.version(row, earlier).sections(), documents.version(row, later).sections()));
        members.of(parties.members(row, earlier), parties.members(row, later)).ifPresent(changed::add);
        return changed;
    }
}
