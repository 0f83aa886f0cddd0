package io.luxuan.draw;

import io.luxuan.shared.CanonicalJson;
import io.luxuan.shared.Hashes;
import java.util.List;
import java.util.Map;

/** What a commitment binds; each part has its own hash. */
record Parts(Snapshot snapshot, Program program, List<PublicSource> sources, String secret, Identities identities) {
    Map<String, String> hashes() {
        return Map.of(
                "pool", Hashes.sha256(CanonicalJson.of(snapshot.pool())),
                "applications", Hashes.sha256(CanonicalJson.of(snapshot.applications())),
                "rules", Hashes.sha256(CanonicalJson.of(snapshot.rules())),
                "program", Hashes.sha256(CanonicalJson.of(program)),
                "sources", Hashes.sha256(CanonicalJson.of(sources)),
                "secret", Hashes.sha256(secret),
                "identities", Hashes.sha256(CanonicalJson.of(identities)));
    }
}
