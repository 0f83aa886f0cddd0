package io.luxuan.draw;

import io.luxuan.draw.frozen.ChoicesText;
import io.luxuan.shared.CanonicalJson;
import io.luxuan.shared.Hashes;
import io.luxuan.shared.verify.Difference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Whether the commitment binds the parts of a record, and the published heads its changes. */
final class RedrawHashes {
    private final DrawRecord record;

    RedrawHashes(DrawRecord record) {
        this.record = record;
    }

    /** In the first form there were neither salts nor a chain of changes, and the sources stood behind a hash. */
    Optional<Difference> form() {
        Statement statement = record.commitment();
        boolean first = DrawRecord.FIRST_FORMAT.equals(record.format()) && statement.isOfFirstForm()
                && record.salts() == null && record.heads() == null && statement.sources() == null;
        boolean second = DrawRecord.FORMAT.equals(record.format()) && Statement.FORMAT.equals(statement.format())
                && record.salts() != null && record.heads() != null && statement.sources() != null;
        return first || second ? Optional.empty() : Optional.of(DrawFault.FORMAT.at("/format", record.format(),
                DrawRecord.FORMAT + " or " + DrawRecord.FIRST_FORMAT + " with the members of that form"));
    }

    Optional<Difference> hashes() {
        Map<String, String> parts = record.salts() == null ? unsalted() : salted(record.salts());
        return parts.entrySet().stream().map(part -> Redraw.same(DrawFault.HASH, "/commitment/hashes/" + part.getKey(),
                        record.commitment().hashes().get(part.getKey()), part.getValue()))
                .flatMap(Optional::stream).findFirst()
                .or(() -> Redraw.same(DrawFault.COMMITMENT, "/hash", record.hash(), Hashes.sha256(CanonicalJson.of(record.commitment()))))
                .or(this::sources);
    }

    private Map<String, String> salted(Salts salts) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("pool", Salts.hash(salts.pool(), CanonicalJson.of(record.pool())));
        parts.put("applications", salts.applicationsHash(record.applications()));
        parts.put("rules", Salts.hash(salts.rules(), CanonicalJson.of(record.rules())));
        parts.put("program", Salts.hash(salts.program(), CanonicalJson.of(record.program())));
        parts.put("secret", Salts.hash(salts.secret(), record.secret()));
        parts.put("changes", Hashes.sha256(salts.changes()));
        return parts;
    }

    private Map<String, String> unsalted() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("pool", Hashes.sha256(CanonicalJson.of(record.pool())));
        parts.put("applications", ChoicesText.sha256("", record.applications()));
        parts.put("rules", Hashes.sha256(CanonicalJson.of(record.rules())));
        parts.put("program", Hashes.sha256(CanonicalJson.of(record.program())));
        parts.put("sources", Hashes.sha256(CanonicalJson.of(record.sources())));
        parts.put("secret", Hashes.sha256(record.secret()));
        return parts;
    }

    private Optional<Difference> sources() {
        return record.commitment().sources() == null ? Optional.empty() : Redraw.same(DrawFault.SOURCES, "/sources",
                CanonicalJson.of(record.sources()), CanonicalJson.of(record.commitment().sources()));
    }

    /** @param published a head that somebody noted at the time; null when nobody did */
    Optional<Difference> heads(String published) {
        if (record.heads() == null) {
            return published == null ? Optional.empty()
                    : Optional.of(DrawFault.PUBLISHED_CHANGES.at("/heads", null, published));
        }
        List<Object> changes = new ArrayList<>();
        changes.add(record.changes());
        changes.addAll(record.substitutions());
        String head = record.hash();
        for (int at = 0; at < Math.max(changes.size(), record.heads().size()); at++) {
            head = at < changes.size() ? record.salts().head(head, at + 1, changes.get(at)) : null;
            String recorded = at < record.heads().size() ? record.heads().get(at) : null;
            if (!Objects.equals(recorded, head)) {
                return Optional.of(DrawFault.HEAD.at("/heads/" + at, recorded, head));
            }
        }
        return published == null || record.heads().contains(published) ? Optional.empty()
                : Optional.of(DrawFault.PUBLISHED_CHANGES.at("/heads", published, "one of the heads of the record"));
    }
}
