package io.luxuan.application.submit;

import io.luxuan.application.party.ReadParties;
import io.luxuan.application.store.ApplicationRow;
import io.luxuan.application.store.Snapshot;
import io.luxuan.application.store.Snapshot.SnapshotFile;
import io.luxuan.application.store.VersionMapper;
import io.luxuan.shared.Verdict;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a correction changed against the version that was given back. */
@Component
class Corrected {
    private final VersionMapper versions;
    private final ReadParties parties;
    private final JsonMapper json;

    Corrected(VersionMapper versions, ReadParties parties, JsonMapper json) {
        this.versions = versions;
        this.parties = parties;
        this.json = json;
    }

    /** Whoever hands in the same again is asked whether they mean it. */
    Verdict changesSomething(ApplicationRow row, Snapshot draft) {
        Snapshot before = json.readValue(versions.find(row.id(), row.versionNo()).content(), Snapshot.class);
        boolean same = said(before).equals(said(draft)) && files(before).equals(files(draft)) && !parties.changed(row);
        return same ? Verdict.refused("correction.unchanged") : Verdict.ALLOWED;
    }

    /** An empty answer is none. */
    private static Map<String, String> said(Snapshot snapshot) {
        return snapshot.answers().entrySet().stream().filter(answer -> answer.getValue() != null && !answer.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> answer.getValue().strip()));
    }

    private static Set<String> files(Snapshot snapshot) {
        return snapshot.files().stream().map(SnapshotFile::id).collect(Collectors.toSet());
    }
}
