package io.luxuan.draw;

import io.luxuan.draw.frozen.Snapshot;
import io.luxuan.shared.CanonicalJson;
import io.luxuan.shared.Hashes;
import java.util.List;
import java.util.Map;

/** What a commitment binds; each part has its own hash, under a salt of its own. The sources are bound as they are. */
record Parts(
        Snapshot snapshot, Program program, List<PublicSource> sources, String secret, Salts salts, Identities identities) {
    Map<String, String> hashes() {
        return Map.of(
                "pool", Salts.hash(salts.pool(), CanonicalJson.of(snapshot.pool())),
                "applications", salts.applicationsHash(snapshot.applications()),
                "rules", Salts.hash(salts.rules(), CanonicalJson.of(snapshot.rules())),
                "program", Salts.hash(salts.program(), CanonicalJson.of(program)),
                "secret", Salts.hash(salts.secret(), secret),
                "changes", Hashes.sha256(salts.changes()),
                "identities", Hashes.sha256(CanonicalJson.of(identities)));
    }
}
