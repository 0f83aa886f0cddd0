package io.luxuan.record;

import io.luxuan.shared.CanonicalJson;
import java.util.Arrays;
import java.util.Optional;

/** Each member is known, has its one spelling, and the whole file is canonical. */
final class SpellingCheck implements Check {
    @Override
    public Optional<Difference> of(RecordFile file) {
        Optional<Difference> member = Differences.first("", file.tree(), Tree.of(file.envelope()));
        if (member.isPresent()) {
            return member;
        }
        byte[] canonical = RecordJson.bytes(CanonicalJson.of(file.tree()));
        return Arrays.equals(canonical, file.bytes()) && file.record().hasKnownForm()
                ? Optional.empty()
                : Optional.of(new Difference("", "a file of " + file.bytes().length + " bytes in form " + file.record().format(),
                        "its canonical form (RFC 8785) of " + canonical.length + " bytes in form " + SealedRecord.FORMAT));
    }
}
