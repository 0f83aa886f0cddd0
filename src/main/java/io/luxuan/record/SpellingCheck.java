package io.luxuan.record;

import io.luxuan.record.tree.Differences;
import io.luxuan.record.tree.RecordJson;
import io.luxuan.record.tree.Tree;
import io.luxuan.shared.CanonicalJson;
import io.luxuan.shared.verify.Difference;
import java.util.Arrays;
import java.util.Optional;

/** Each member is known, has its one spelling, and the whole file is canonical. */
final class SpellingCheck implements Check {
    @Override
    public Optional<Difference> of(RecordFile file) {
        Optional<Difference> member = Differences.first(RecordFault.SPELLING, "", file.tree(), Tree.of(file.envelope()));
        if (member.isPresent()) {
            return member;
        }
        byte[] canonical = RecordJson.bytes(CanonicalJson.of(file.tree()));
        return Arrays.equals(canonical, file.bytes())
                ? Optional.empty()
                : Optional.of(RecordFault.SPELLING.at("", "a file of " + file.bytes().length + " bytes",
                        "its canonical form (RFC 8785) of " + canonical.length + " bytes"));
    }
}
